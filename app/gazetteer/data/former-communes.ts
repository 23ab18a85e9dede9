// Written by scripts/gazetteer.mjs.
export const formerList = `
= 92	Thành phố Cần Thơ
- Huyện Cờ Đỏ
31261	Thị trấn Cờ Đỏ	31261
31273	Xã Đông Hiệp	31273
31274	Xã Đông Thắng	31273
31249	Xã Thạnh Phú	31249
31276	Xã Thới Đông	31261
31264	Xã Thới Hưng	31264
31277	Xã Thới Xuân	31261
31222	Xã Trung An	31217
31255	Xã Trung Hưng	31255
31225	Xã Trung Thạnh	31255
- Huyện Phong Điền
31299	Thị trấn Phong Điền	31299
31303	Xã Giai Xuân	31299
31312	Xã Mỹ Khánh	31150
31300	Xã Nhơn Ái	31315
31315	Xã Nhơn Nghĩa	31315
31306	Xã Tân Thới	31299
31309	Xã Trường Long	31309
- Huyện Thới Lai
31258	Thị trấn Thới Lai	31258
31288	Xã Định Môn	31288
31279	Xã Đông Bình	31282
31282	Xã Đông Thuận	31282
31268	Xã Tân Thạnh	31288
31285	Xã Thới Tân	31258
31267	Xã Thới Thạnh	31153
31291	Xã Trường Thành	31288
31286	Xã Trường Thắng	31258
31294	Xã Trường Xuân	31294
31297	Xã Trường Xuân A	31294
31298	Xã Trường Xuân B	31294
31270	Xã Xuân Thắng	31273
- Huyện Vĩnh Thạnh
31231	Thị trấn Thanh An	31231
31232	Thị trấn Vĩnh Thạnh	31232
31240	Xã Thạnh An	31246
31252	Xã Thạnh Lộc	31232
31244	Xã Thạnh Lợi	31231
31234	Xã Thạnh Mỹ	31232
31246	Xã Thạnh Qưới	31246
31243	Xã Thạnh Thắng	31231
31241	Xã Thạnh Tiến	31246
31211	Xã Vĩnh Bình	31237
31237	Xã Vĩnh Trinh	31237
- Quận Bình Thủy
31177	Phường An Thới	31168
31168	Phường Bình Thủy	31168
31178	Phường Bùi Hữu Nghĩa	31168
31180	Phường Long Hòa	31183
31183	Phường Long Tuyền	31183
31174	Phường Thới An Đông	31174
31169	Phường Trà An	31174
31171	Phường Trà Nóc	31174
- Quận Cái Răng
31195	Phường Ba Láng	31186
31189	Phường Hưng Phú	31201
31192	Phường Hưng Thạnh	31186
31186	Phường Lê Bình	31186
31201	Phường Phú Thứ	31201
31204	Phường Tân Phú	31201
31198	Phường Thường Thạnh	31186
- Quận Ninh Kiều
31150	Phường An Bình	31150
	Phường An Cư	31135
31120	Phường An Hòa	31120
31149	Phường An Khánh	31147
	Phường An Nghiệp	31135
	Phường An Phú	31135
31117	Phường Cái Khế	31120
31147	Phường Hưng Lợi	31147
31135	Phường Tân An	31135
31123	Phường Thới Bình	31135
31144	Phường Xuân Khánh	31135
- Quận Ô Môn
31153	Phường Châu Văn Liêm	31153
31157	Phường Long Hưng	31157
31162	Phường Phước Thới	31162
31159	Phường Thới An	31153
31154	Phường Thới Hòa	31153
31156	Phường Thới Long	31157
31165	Phường Trường Lạc	31162
- Quận Thốt Nốt
31227	Phường Tân Hưng	31157
31213	Phường Tân Lộc	31213
31217	Phường Thạnh Hòa	31217
31207	Phường Thốt Nốt	31207
31210	Phường Thới Thuận	31207
31212	Phường Thuận An	31207
31228	Phường Thuận Hưng	31228
31219	Phường Trung Kiên	31228
31216	Phường Trung Nhứt	31217
= 48	Thành phố Đà Nẵng
- Huyện Hòa Vang
20293	Xã Hòa Bắc	20194
20323	Xã Hòa Châu	20314
20332	Xã Hòa Khương	20332
20296	Xã Hòa Liên	20197
20308	Xã Hòa Nhơn	20308
20299	Xã Hòa Ninh	20308
20320	Xã Hòa Phong	20320
20317	Xã Hòa Phú	20320
20329	Xã Hòa Phước	20314
20302	Xã Hòa Sơn	20200
20326	Xã Hòa Tiến	20332
- Quận Cẩm Lệ
20306	Phường Hòa An	20305
20305	Phường Hòa Phát	20305
20312	Phường Hòa Thọ Đông	20260
20311	Phường Hòa Thọ Tây	20260
20314	Phường Hòa Xuân	20314
20260	Phường Khuê Trung	20260
- Quận Hải Châu
	Phường Bình Hiên	20242
20254	Phường Bình Thuận	20257
20236	Phường Hải Châu	20242
	Phường Hải Châu I	20242
	Phường Hải Châu II	20242
20257	Phường Hòa Cường Bắc	20257
20258	Phường Hòa Cường Nam	20257
	Phường Hòa Thuận Đông	20257
20245	Phường Hòa Thuận Tây	20257
	Phường Nam Dương	20242
20242	Phường Phước Ninh	20242
20233	Phường Thạch Thang	20242
20227	Phường Thanh Bình	20242
20230	Phường Thuận Phước	20242
- Quận Liên Chiểu
20194	Phường Hòa Hiệp Bắc	20194
20195	Phường Hòa Hiệp Nam	20194
20197	Phường Hòa Khánh Bắc	20197
20198	Phường Hòa Khánh Nam	20200
20200	Phường Hòa Minh	20200 20209
- Quận Ngũ Hành Sơn
20290	Phường Hòa Hải	20285
20287	Phường Hòa Quý	20285
20285	Phường Khuê Mỹ	20285
20284	Phường Mỹ An	20285
- Quận Sơn Trà
20272	Phường An Hải Bắc	20275
	Phường An Hải Đông	20275
20278	Phường An Hải Nam	20275
	Phường An Hải Tây	20275
20269	Phường Mân Thái	20263
20266	Phường Nại Hiên Đông	20263
20275	Phường Phước Mỹ	20275
20263	Phường Thọ Quang	20263
- Quận Thanh Khê
20224	Phường An Khê	20305
20215	Phường Chính Gián	20209
	Phường Hòa Khê	20209
	Phường Tam Thuận	20209
	Phường Tân Chính	20209
20218	Phường Thạc Gián	20209
20207	Phường Thanh Khê Đông	20209
20206	Phường Thanh Khê Tây	20209
	Phường Vĩnh Trung	20209
20209	Phường Xuân Hà	20209
= 01	Thành phố Hà Nội
- Huyện Ba Vì
09619	Thị trấn Tây Đằng	09619
09697	Xã Ba Trại	09694
09703	Xã Ba Vì	09700
09688	Xã Cam Thượng	09619
09673	Xã Cẩm Lĩnh	09676
	Xã Châu Sơn	09634
09667	Xã Chu Minh	09619
09628	Xã Cổ Đô	09634
09679	Xã Đông Quang	09619
09655	Xã Đồng Thái	09664
09712	Xã Khánh Thượng	09700
09661	Xã Minh Châu	09661
09700	Xã Minh Quang	09700
09640	Xã Phong Vân	09634
09649	Xã Phú Châu	09664
09625	Xã Phú Cường	09634
09643	Xã Phú Đông	09634
09646	Xã Phú Hồng	09634
	Xã Phú Phương	09634
09658	Xã Phú Sơn	09664
09676	Xã Sơn Đà	09676
	Xã Tản Hồng	09634
09694	Xã Tản Lĩnh	09694
09652	Xã Thái Hòa	09664
09691	Xã Thuần Mỹ	09676
09685	Xã Thụy An	09619
09682	Xã Tiên Phong	09619
09670	Xã Tòng Bạt	09676
09634	Xã Vạn Thắng	09634
09706	Xã Vân Hòa	09706
09664	Xã Vật Lại	09664
09709	Xã Yên Bài	09706
- Huyện Chương Mỹ
10015	Thị trấn Chúc Sơn	10015
10018	Thị trấn Xuân Mai	10045
10054	Xã Đại Yên	10015
10105	Xã Đồng Lạc	10096
	Xã Đồng Phú	10096
10030	Xã Đông Phương Yên	10030
10027	Xã Đông Sơn	10030
	Xã Hòa Chính	10096
10108	Xã Hòa Phú	10096
10078	Xã Hoàng Diệu	10072
10075	Xã Hoàng Văn Thụ	10081
	Xã Hồng Phong	10096
10096	Xã Hồng Phú	10096
10072	Xã Hợp Đồng	10072
10081	Xã Hữu Văn	10081
10063	Xã Lam Điền	10072
10087	Xã Mỹ Lương	10081
10069	Xã Nam Phương Tiến	10045
10042	Xã Ngọc Hòa	10015
	Xã Phú Nam An	10096
10033	Xã Phú Nghĩa	10030
10021	Xã Phụng Châu	10015
10084	Xã Quảng Bị	10072
10066	Xã Tân Tiến	10045
10048	Xã Thanh Bình	10030
10057	Xã Thụy Hương	10015
10045	Xã Thủy Xuân Tiên	10045
10090	Xã Thượng Vực	10096
10024	Xã Tiên Phương	10015
10060	Xã Tốt Động	10072
10099	Xã Trần Phú	10081
10051	Xã Trung Hòa	10030
10039	Xã Trường Yên	10030
10102	Xã Văn Võ	10096
- Huyện Đan Phượng
09784	Thị trấn Phùng	09784
09823	Xã Đan Phượng	09784
09826	Xã Đồng Tháp	09784
09805	Xã Hạ Mỗ	09817
09796	Xã Hồng Hà	09817
09802	Xã Liên Hà	09817
09799	Xã Liên Hồng	09817
09808	Xã Liên Trung	09817
09811	Xã Phương Đình	09787
09829	Xã Song Phượng	09784
09817	Xã Tân Hội	09817
09820	Xã Tân Lập	09817
09790	Xã Thọ An	09787
09793	Xã Thọ Xuân	09787
09814	Xã Thượng Mỗ	09784
09787	Xã Trung Châu	09787
- Huyện Đông Anh
00454	Thị trấn Đông Anh	00454
00463	Xã Bắc Hồng	00466
00505	Xã Cổ Loa	00454
00496	Xã Dục Tú	00454
00499	Xã Đại Mạch	00493
00523	Xã Đông Hội	00454
00508	Xã Hải Bối	00508
00493	Xã Kim Chung	00493
00490	Xã Kim Nỗ	00493
00484	Xã Liên Hà	00475
00520	Xã Mai Lâm	00454
00469	Xã Nam Hồng	00466
00466	Xã Nguyên Khê	00466
00517	Xã Tàm Xá	00508
00460	Xã Thụy Lâm	00475
00472	Xã Tiên Dương	00466
00478	Xã Uy Nỗ	00454
00475	Xã Vân Hà	00475
00481	Xã Vân Nội	00466
00487	Xã Việt Hùng	00454
00502	Xã Vĩnh Ngọc	00508
00514	Xã Võng La	00493
00511	Xã Xuân Canh	00508
00457	Xã Xuân Nộn	00475
- Huyện Gia Lâm
00565	Thị trấn Trâu Quỳ	00565
00526	Thị trấn Yên Viên	00541
00583	Xã Bát Tràng	00577
00553	Xã Cổ Bi	00565
	Xã Dương Hà	00541
00568	Xã Dương Quang	00562
00571	Xã Dương Xá	00565
00577	Xã Đa Tốn	00577
00556	Xã Đặng Xá	00562
	Xã Đình Xuyên	00541
	Xã Đông Dư	00577
00580	Xã Kiêu Kỵ	00565
00589	Xã Kim Đức	00577
	Xã Kim Lan	00577
	Xã Kim Sơn	00562
00550	Xã Lệ Chi	00562
00535	Xã Ninh Hiệp	00541
00544	Xã Phù Đổng	00541
00562	Xã Phú Sơn	00562
	Xã Phú Thị	00562
00541	Xã Thiên Đức	00541
	Xã Trung Mầu	00541
	Xã Văn Đức	00577
00529	Xã Yên Thường	00541
00532	Xã Yên Viên	00541
- Huyện Hoài Đức
09832	Thị trấn Trạm Trôi	09832
09877	Xã An Khánh	09877
09880	Xã An Thượng	09877
09850	Xã Cát Quế	09856
09844	Xã Di Trạch	09832
09841	Xã Dương Liễu	09856
09865	Xã Đắc Sở	09856
09892	Xã Đông La	09877
09847	Xã Đức Giang	09832
09835	Xã Đức Thượng	09832
09853	Xã Kim Chung	09832
09889	Xã La Phù	09877
09868	Xã Lại Yên	09871
09838	Xã Minh Khai	09856
09874	Xã Song Phương	09871
09859	Xã Sơn Đồng	09871
09871	Xã Tiền Yên	09871
09862	Xã Vân Canh	09871
09883	Xã Vân Côn	09877
09856	Xã Yên Sở	09856
- Huyện Mê Linh
08973	Thị trấn Chi Đông	08974
08989	Thị trấn Quang Minh	08974
09004	Xã Chu Phan	08980
08974	Xã Đại Thịnh	08974
09016	Xã Hoàng Kim	08980
08977	Xã Kim Hoa	08974
08998	Xã Liên Mạc	08980
09010	Xã Mê Linh	09022
08995	Xã Tam Đồng	08995
08980	Xã Thạch Đà	08980
08992	Xã Thanh Lâm	08995
09019	Xã Tiền Phong	09022
08983	Xã Tiến Thắng	08995
09007	Xã Tiến Thịnh	08980
09022	Xã Tráng Việt	09022
08986	Xã Tự Lập	08995
	Xã Vạn Yên	08980
09013	Xã Văn Khê	09022
- Huyện Mỹ Đức
10441	Thị trấn Đại Nghĩa	10441
10462	Xã An Mỹ	10465
10504	Xã An Phú	10441
10495	Xã An Tiến	10489
	Xã Bột Xuyên	10459
10480	Xã Đại Hưng	10441
	Xã Đốc Tín	10489
10444	Xã Đồng Tâm	10459
10465	Xã Hồng Sơn	10465
10501	Xã Hợp Thanh	10441
10498	Xã Hợp Tiến	10465
10492	Xã Hùng Tiến	10489
10489	Xã Hương Sơn	10489
10468	Xã Lê Thanh	10465
	Xã Mỹ Thành	10459
10459	Xã Mỹ Xuyên	10459
10477	Xã Phù Lưu Tế	10441
10453	Xã Phúc Lâm	10459
10474	Xã Phùng Xá	10465
10447	Xã Thượng Lâm	10459
10450	Xã Tuy Lai	10459
	Xã Vạn Kim	10489
10483	Xã Vạn Tín	10489
10471	Xã Xuy Xá	10465
- Huyện Phú Xuyên
10270	Thị trấn Phú Minh	10273
10273	Thị trấn Phú Xuyên	10273
10342	Xã Bạch Hạ	10342
10348	Xã Châu Can	10330
10321	Xã Chuyên Mỹ	10330
	Xã Đại Thắng	10279
10336	Xã Đại Xuyên	10342
10303	Xã Hoàng Long	10279
10276	Xã Hồng Minh	10279
10300	Xã Hồng Thái	10273
10324	Xã Khai Thái	10342
10351	Xã Minh Tân	10342
10312	Xã Nam Phong	10273
10282	Xã Nam Tiến	10273
	Xã Nam Triều	10273
10294	Xã Phú Túc	10279
10339	Xã Phú Yên	10330
10327	Xã Phúc Tiến	10342
10279	Xã Phượng Dực	10279
10318	Xã Quang Hà	10273
10345	Xã Quang Lãng	10342
	Xã Quang Trung	10273
	Xã Sơn Hà	10273
10315	Xã Tân Dân	10330
10333	Xã Tri Thủy	10342
	Xã Tri Trung	10279
10291	Xã Văn Hoàng	10279
10330	Xã Vân Từ	10330
- Huyện Phúc Thọ
09715	Thị trấn Phúc Thọ	09715
09751	Xã Hát Môn	09772
09778	Xã Hiệp Thuận	09772
09781	Xã Liên Hiệp	09772
09745	Xã Long Thượng	09715
	Xã Long Xuyên	09715
09724	Xã Nam Hà	09739
09766	Xã Ngọc Tảo	09772
09763	Xã Phúc Hòa	09715
09769	Xã Phụng Thượng	09715
09733	Xã Sen Phương	09739
09775	Xã Tam Hiệp	09772
09772	Xã Tam Thuấn	09772
09757	Xã Thanh Đa	09772
	Xã Thọ Lộc	09715
	Xã Thượng Cốc	09715
	Xã Tích Giang	09715
09742	Xã Tích Lộc	09715
09760	Xã Trạch Mỹ Lộc	09715
	Xã Vân Hà	09739
	Xã Vân Nam	09739
09721	Xã Vân Phúc	09739
09739	Xã Võng Xuyên	09739
09727	Xã Xuân Đình	09739
- Huyện Quốc Oai
09895	Thị trấn Quốc Oai	09895
09943	Xã Cấn Hữu	09910
09931	Xã Cộng Hòa	09931
	Xã Đại Thành	09931
09919	Xã Đồng Quang	09931
04939	Xã Đông Xuân	04930
09952	Xã Đông Yên	09952
09949	Xã Hòa Thạch	09952
09934	Xã Hưng Đạo	09931
09928	Xã Liệp Nghĩa	09910
	Xã Liệp Tuyết	09910
	Xã Nghĩa Hương	09910
09907	Xã Ngọc Liệp	09910
09910	Xã Ngọc Mỹ	09910
09922	Xã Phú Cát	09952
09940	Xã Phú Mãn	09952
	Xã Phượng Cách	09895
09904	Xã Phượng Sơn	09895
09898	Xã Sài Sơn	09895
	Xã Tân Hòa	09931
	Xã Tân Phú	09931
09916	Xã Thạch Thán	09895
09925	Xã Tuyết Nghĩa	09910
	Xã Yên Sơn	09895
- Huyện Sóc Sơn
00376	Thị trấn Sóc Sơn	00376
00403	Xã Bắc Phú	00430
00379	Xã Bắc Sơn	00385
00436	Xã Đông Xuân	00376
00430	Xã Đức Hòa	00430
00412	Xã Hiền Ninh	00433
00385	Xã Hồng Kỳ	00385
00439	Xã Kim Lũ	00430
00427	Xã Mai Đình	00376
00397	Xã Minh Phú	00382
00382	Xã Minh Trí	00382
00388	Xã Nam Sơn	00385
00442	Xã Phú Cường	00433
00400	Xã Phù Linh	00376
00448	Xã Phù Lỗ	00376
00445	Xã Phú Minh	00433
00409	Xã Quang Tiến	00433
00415	Xã Tân Dân	00382
00394	Xã Tân Hưng	00430
00406	Xã Tân Minh	00376
00433	Xã Thanh Xuân	00433
00418	Xã Tiên Dược	00376
00391	Xã Trung Giã	00385
00421	Xã Việt Long	00430
00424	Xã Xuân Giang	00430
00451	Xã Xuân Thu	00430
- Huyện Thạch Thất
09955	Thị trấn Liên Quan	09955
	Xã Bình Phú	10003
09982	Xã Bình Yên	09982
	Xã Canh Nậu	10003
09961	Xã Cẩm Yên	09955
09991	Xã Cần Kiệm	09982
	Xã Chàng Sơn	10003
	Xã Dị Nậu	10003
09958	Xã Đại Đồng	09955
10012	Xã Đồng Trúc	09982
10009	Xã Hạ Bằng	09982
09970	Xã Hương Ngải	10003
	Xã Hữu Bằng	10003
09976	Xã Kim Quan	09955
09964	Xã Lại Thượng	09955
09973	Xã Lam Sơn	10003
09967	Xã Phú Kim	09955
09997	Xã Phùng Xá	10003
10006	Xã Quang Trung	10003
10000	Xã Tân Xã	09988
09988	Xã Thạch Hòa	09988
10003	Xã Thạch Xá	10003
04936	Xã Tiến Xuân	04930
04930	Xã Yên Bình	04930
04927	Xã Yên Trung	04930
- Huyện Thanh Oai
10114	Thị trấn Kim Bài	10114
10126	Xã Bích Hòa	10126
10135	Xã Bình Minh	10126
	Xã Cao Dương	10180
10132	Xã Cao Viên	10126
10174	Xã Cao Xuân Dương	10180
10120	Xã Cự Khê	10126
10168	Xã Dân Hòa	10180
10153	Xã Đỗ Động	10114
10180	Xã Hồng Dương	10180
10156	Xã Kim An	10114
10159	Xã Kim Thư	10114
10171	Xã Liên Châu	10180
10129	Xã Mỹ Hưng	10144
10162	Xã Phương Trung	10114
10138	Xã Tam Hưng	10144
10165	Xã Tân Ước	10180
10141	Xã Thanh Cao	10126
10147	Xã Thanh Mai	10114
10144	Xã Thanh Thùy	10144
10150	Xã Thanh Văn	10144
	Xã Xuân Dương	10180
- Huyện Thanh Trì
00640	Thị trấn Văn Điển	00640
00670	Xã Duyên Hà	00685
00679	Xã Đại áng	00679
00685	Xã Đông Mỹ	00685
00652	Xã Hữu Hòa	00664
00682	Xã Liên Ninh	00679
00673	Xã Ngọc Hồi	00679
00667	Xã Ngũ Hiệp	00640
00649	Xã Tả Thanh Oai	00664
00655	Xã Tam Hiệp	00337
00643	Xã Tân Triều	00643
00646	Xã Thanh Liệt	00643
00658	Xã Tứ Hiệp	00640
00676	Xã Vạn Phúc	00685
00664	Xã Vĩnh Quỳnh	00664
00661	Xã Yên Mỹ	00640
- Huyện Thường Tín
10183	Thị trấn Thường Tín	10183
10237	Xã Chương Dương	10237
10249	Xã Dũng Tiến	10231
10192	Xã Duyên Thái	10210
10225	Xã Hà Hồi	10210
10204	Xã Hiền Giang	10183
10198	Xã Hòa Bình	10183
10207	Xã Hồng Vân	10210
10195	Xã Khánh Hà	10183
10243	Xã Lê Lợi	10237
10213	Xã Liên Phương	10210
10267	Xã Minh Cường	10273
10255	Xã Nghiêm Xuyên	10231
10231	Xã Nguyễn Trãi	10231
10189	Xã Nhị Khê	10183
10186	Xã Ninh Sở	10210
10234	Xã Quất Động	10231
10240	Xã Tân Minh	10231
10246	Xã Thắng Lợi	10237
	Xã Thống Nhất	10273
	Xã Thư Phú	10237
10222	Xã Tiền Phong	10183
10258	Xã Tô Hiệu	10237
10219	Xã Tự Nhiên	10237
	Xã Vạn Điểm	10273
10264	Xã Vạn Nhất	10273
10201	Xã Văn Bình	10183
10216	Xã Văn Phú	10183
10261	Xã Văn Tự	10273
10210	Xã Vân Tảo	10210
- Huyện Ứng Hòa
10354	Thị trấn Vân Đình	10354
10435	Xã Bình Lưu Quang	10417
10378	Xã Cao Sơn Tiến	10354
	Xã Cao Thành	10354
10432	Xã Đại Cường	10402
10423	Xã Đại Hùng	10402
	Xã Đội Bình	10417
10426	Xã Đông Lỗ	10402
10390	Xã Đồng Tân	10402
	Xã Đồng Tiến	10354
	Xã Hòa Lâm	10402
	Xã Hòa Nam	10417
10417	Xã Hòa Phú	10417
	Xã Hoa Sơn	10369
10363	Xã Hoa Viên	10369
	Xã Hòa Xá	10417
	Xã Hồng Quang	10417
10411	Xã Kim Đường	10402
10375	Xã Liên Bạt	10369
	Xã Lưu Hoàng	10417
10399	Xã Minh Đức	10402
10429	Xã Phù Lưu	10417
10384	Xã Phương Tú	10354
10366	Xã Quảng Phú Cầu	10369
	Xã Sơn Công	10354
10393	Xã Tảo Dương Văn	10354
10396	Xã Thái Hòa	10417
10402	Xã Trầm Lộng	10402
10387	Xã Trung Tú	10402
10369	Xã Trường Thịnh	10369
	Xã Vạn Thái	10417
	Xã Viên An	10369
	Xã Viên Nội	10369
- Quận Ba Đình
00007	Phường Cống Vị	00008
00019	Phường Điện Biên	00004
00022	Phường Đội Cấn	00004
00031	Phường Giảng Võ	00025
00028	Phường Kim Mã	00025
00008	Phường Liễu Giai	00008
00016	Phường Ngọc Hà	00008
00025	Phường Ngọc Khánh	00025
	Phường Nguyễn Trung Trực	00004
00001	Phường Phúc Xá	00097
00013	Phường Quán Thánh	00004
00034	Phường Thành Công	00025
00004	Phường Trúc Bạch	00004
00006	Phường Vĩnh Phúc	00008
- Quận Bắc Từ Liêm
00616	Phường Cổ Nhuế 1	00160
00617	Phường Cổ Nhuế 2	00602
00601	Phường Đông Ngạc	00602
00602	Phường Đức Thắng	00602
00598	Phường Liên Mạc	00598
00613	Phường Minh Khai	00613
00619	Phường Phú Diễn	00619
00620	Phường Phúc Diễn	00619
00607	Phường Tây Tựu	00613
00604	Phường Thụy Phương	00602
00595	Phường Thượng Cát	00598
00610	Phường Xuân Đỉnh	00611
00611	Phường Xuân Tảo	00611
- Quận Cầu Giấy
00166	Phường Dịch Vọng	00160 00166
00167	Phường Dịch Vọng Hậu	00160 00166
00163	Phường Mai Dịch	00619
00157	Phường Nghĩa Đô	00160
00160	Phường Nghĩa Tân	00160
00169	Phường Quan Hoa	00160
00175	Phường Trung Hòa	00175
00172	Phường Yên Hòa	00160 00175
- Quận Đống Đa
00178	Phường Cát Linh	00190
00196	Phường Hàng Bột	00226
00202	Phường Khâm Thiên	00226
00238	Phường Khương Thượng	00229
00229	Phường Kim Liên	00229
00199	Phường Láng Hạ	00199
00187	Phường Láng Thượng	00199
00208	Phường Nam Đồng	00235
	Phường Ngã Tư Sở	00229 00235
00190	Phường Ô Chợ Dừa	00190
	Phường Phương Liên	00226
00226	Phường Phương Liên - Trung Tự	00226
00232	Phường Phương Mai	00229
00214	Phường Quang Trung	00229
	Phường Quốc Tử Giám	00226
00235	Phường Thịnh Quang	00235
00205	Phường Thổ Quan	00226
00217	Phường Trung Liệt	00235
	Phường Trung Phụng	00226
	Phường Trung Tự	00226 00229
00193	Phường Văn Chương	00226
	Phường Văn Miếu	00226
00181	Phường Văn Miếu - Quốc Tử Giám	00226
- Quận Hà Đông
10123	Phường Biên Giang	10015
09886	Phường Dương Nội	09886
10117	Phường Đồng Mai	09562
09556	Phường Hà Cầu	09556
09565	Phường Kiến Hưng	09552
09551	Phường La Khê	09556
09541	Phường Mộ Lao	09556
	Phường Nguyễn Trãi	09556
09552	Phường Phú La	09552
09568	Phường Phú Lãm	09568
09571	Phường Phú Lương	09568
09553	Phường Phúc La	09556
09538	Phường Quang Trung	09556
09544	Phường Vạn Phúc	09556
09542	Phường Văn Quán	09556
09562	Phường Yên Nghĩa	09562
	Phường Yết Kiêu	09556
- Quận Hai Bà Trưng
00244	Phường Bạch Đằng	00097
00277	Phường Bách Khoa	00292
00292	Phường Bạch Mai	00292
	Phường Cầu Dền	00292
	Phường Đống Mác	00256
00259	Phường Đồng Nhân	00256
00280	Phường Đồng Tâm	00292
00256	Phường Lê Đại Hành	00256
00295	Phường Minh Khai	00292
00241	Phường Nguyễn Du	00256
00247	Phường Phạm Đình Hổ	00256
00262	Phường Phố Huế	00256
	Phường Quỳnh Lôi	00292
00289	Phường Quỳnh Mai	00292
00268	Phường Thanh Lương	00283
00271	Phường Thanh Nhàn	00292
00298	Phường Trương Định	00322
00283	Phường Vĩnh Tuy	00283
- Quận Hoàn Kiếm
00067	Phường Chương Dương	00097
00055	Phường Cửa Đông	00070
00073	Phường Cửa Nam	00082
00040	Phường Đồng Xuân	00070
00061	Phường Hàng Bạc	00070
00088	Phường Hàng Bài	00082
00052	Phường Hàng Bồ	00070
00076	Phường Hàng Bông	00070
00046	Phường Hàng Buồm	00070
00049	Phường Hàng Đào	00070
00064	Phường Hàng Gai	00070
00043	Phường Hàng Mã	00070
00070	Phường Hàng Trống	00070
00058	Phường Lý Thái Tổ	00070
00085	Phường Phan Chu Trinh	00082
00037	Phường Phúc Tân	00097
00079	Phường Tràng Tiền	00082
00082	Phường Trần Hưng Đạo	00082
- Quận Hoàng Mai
00316	Phường Đại Kim	00316
00307	Phường Định Công	00316
00325	Phường Giáp Bát	00322
00337	Phường Hoàng Liệt	00337
00322	Phường Hoàng Văn Thụ	00322
00328	Phường Lĩnh Nam	00328
00310	Phường Mai Động	00283
00319	Phường Tân Mai	00331
00301	Phường Thanh Trì	00301
00331	Phường Thịnh Liệt	00331
00334	Phường Trần Phú	00328
00313	Phường Tương Mai	00322
00304	Phường Vĩnh Hưng	00301
00340	Phường Yên Sở	00340
- Quận Long Biên
00139	Phường Bồ Đề	00118
00154	Phường Cự Khối	00145
00124	Phường Đức Giang	00127
00130	Phường Gia Thụy	00118
00121	Phường Giang Biên	00127
00145	Phường Long Biên	00145
00133	Phường Ngọc Lâm	00118
00118	Phường Ngọc Thụy	00118
00151	Phường Phúc Đồng	00136
00136	Phường Phúc Lợi	00136
	Phường Sài Đồng	00136
00148	Phường Thạch Bàn	00145
00115	Phường Thượng Thanh	00127
00127	Phường Việt Hưng	00127
- Quận Nam Từ Liêm
00592	Phường Cầu Diễn	00592
00634	Phường Đại Mỗ	00634
00631	Phường Mễ Trì	00592
00625	Phường Mỹ Đình 1	00592
00626	Phường Mỹ Đình 2	00592
00632	Phường Phú Đô	00592
00623	Phường Phương Canh	00622
00628	Phường Tây Mỗ	00634
00637	Phường Trung Văn	00637
00622	Phường Xuân Phương	00622
- Quận Tây Hồ
00109	Phường Bưởi	00103
00094	Phường Nhật Tân	00097
00091	Phường Phú Thượng	00091
00100	Phường Quảng An	00103
00112	Phường Thụy Khuê	00103
00097	Phường Tứ Liên	00097
00103	Phường Xuân La	00103
00106	Phường Yên Phụ	00097
- Quận Thanh Xuân
00373	Phường Hạ Đình	00364
00364	Phường Khương Đình	00364
00352	Phường Khương Mai	00352
00349	Phường Khương Trung	00364
	Phường Kim Giang	00364
00343	Phường Nhân Chính	00367
00358	Phường Phương Liệt	00352
00367	Phường Thanh Xuân Bắc	00367
	Phường Thanh Xuân Nam	00367
00355	Phường Thanh Xuân Trung	00367
00346	Phường Thượng Đình	00364
- Thị xã Sơn Tây
	Phường Lê Lợi	09574
09574	Phường Ngô Quyền	09574
09577	Phường Phú Thịnh	09574
	Phường Quang Trung	09574
09586	Phường Sơn Lộc	09574
09601	Phường Trung Hưng	09574
09607	Phường Trung Sơn Trầm	09604
09595	Phường Viên Sơn	09574
09589	Phường Xuân Khanh	09604
09616	Xã Cổ Đông	09616
09592	Xã Đường Lâm	09574
09610	Xã Kim Sơn	09616
09613	Xã Sơn Đông	09616
09604	Xã Thanh Mỹ	09604
09598	Xã Xuân Sơn	09604
= 31	Thành phố Hải Phòng
- Huyện An Dương
	Thị trấn An Dương	11581
	Xã An Đồng	11617
	Xã An Hòa	11593
	Xã An Hồng	11602
	Xã An Hưng	11602
	Xã Bắc Sơn	11581
	Xã Đại Bản	11602
	Xã Đặng Cương	11581
	Xã Đồng Thái	11617
	Xã Hồng Phong	11593
	Xã Hồng Thái	11617
	Xã Lê Lợi	11581
	Xã Lê Thiện	11593
	Xã Nam Sơn	11581
	Xã Quốc Tuấn	11581
	Xã Tân Tiến	11581
- Huyện An Lão
11629	Thị trấn An Lão	11629
11656	Thị trấn Trường Sơn	11629
11677	Xã An Thái	11674
11653	Xã An Thắng	11629
11674	Xã An Thọ	11674
11641	Xã An Tiến	11629
11632	Xã Bát Trang	11635
11671	Xã Chiến Thắng	11674
11668	Xã Mỹ Đức	11668
11644	Xã Quang Hưng	11647
11647	Xã Quang Trung	11647
11650	Xã Quốc Tuấn	11647
11659	Xã Tân Dân	11629
11665	Xã Tân Viên	11668
11662	Xã Thái Sơn	11668
11638	Xã Trường Thành	11635
11635	Xã Trường Thọ	11635
- Huyện Cát Hải
11914	Thị trấn Cát Bà	11914
11917	Thị trấn Cát Hải	11914
11923	Xã Đồng Bài	11914
11935	Xã Gia Luận	11914
11938	Xã Hiền Hào	11914
11926	Xã Hoàng Châu	11914
11920	Xã Nghĩa Lộ	11914
11932	Xã Phù Long	11914
11941	Xã Trân Châu	11914
11929	Xã Văn Phong	11914
11944	Xã Việt Hải	11914
11947	Xã Xuân Đám	11914
- Huyện Kiến Thụy
11680	Thị trấn Núi Đối	11680
11716	Xã Du Lễ	11713
11704	Xã Đại Đồng	11725
	Xã Đại Hà	11728
11752	Xã Đại Hợp	11749
11746	Xã Đoàn Xá	11749
11695	Xã Đông Phương	11725
11701	Xã Hữu Bằng	11680
11728	Xã Kiến Hưng	11728
11713	Xã Kiến Quốc	11713
11725	Xã Minh Tân	11725
	Xã Ngũ Đoan	11728
11710	Xã Ngũ Phúc	11713
11734	Xã Tân Phong	11749
11743	Xã Tân Trào	11728
11722	Xã Thanh Sơn	11680
11698	Xã Thuận Thiên	11680
	Xã Thụy Hương	11728
11749	Xã Tú Sơn	11749
- Huyện Tiên Lãng
11755	Thị trấn Tiên Lãng	11755
	Xã Bạch Đằng	11791
11803	Xã Bắc Hưng	11806
11779	Xã Cấp Tiến	11779
11758	Xã Đại Thắng	11761
11785	Xã Đoàn Lập	11779
11815	Xã Đông Hưng	11806
11809	Xã Hùng Thắng	11809
11773	Xã Khởi Nghĩa	11755
11782	Xã Kiến Thiết	11779
11806	Xã Nam Hưng	11806
	Xã Quang Phục	11791
11770	Xã Quyết Tiến	11755
11791	Xã Tân Minh	11791
11812	Xã Tây Hưng	11806
11761	Xã Tiên Cường	11761
11800	Xã Tiên Minh	11791
11776	Xã Tiên Thanh	11755
11797	Xã Tiên Thắng	11791
	Xã Toàn Thắng	11791
11764	Xã Tự Cường	11761
11821	Xã Vinh Quang	11809
- Huyện Vĩnh Bảo
11824	Thị trấn Vĩnh Bảo	11824
	Xã An Hòa	11848
11902	Xã Cao Minh	11887
	Xã Cổ Am	11887
	Xã Cộng Hiền	11875
11827	Xã Dũng Tiến	11842
	Xã Đồng Minh	11875
11830	Xã Giang Biên	11842
	Xã Hiệp Hòa	11848
11890	Xã Hòa Bình	11911
11851	Xã Hùng Tiến	11848
	Xã Hưng Nhân	11875
11881	Xã Liên Am	11887
11884	Xã Lý Học	11911
	Xã Nhân Hòa	11824
11887	Xã Tam Cường	11887
	Xã Tam Đa	11824
11857	Xã Tân Hưng	11824
11860	Xã Tân Liên	11824
	Xã Thanh Lương	11875
11833	Xã Thắng Thủy	11836
11893	Xã Tiền Phong	11875
11911	Xã Trấn Dương	11911
11836	Xã Trung Lập	11836
11839	Xã Việt Tiến	11836
11842	Xã Vĩnh An	11842
11875	Xã Vĩnh Hải	11875
11848	Xã Vĩnh Hòa	11848
11866	Xã Vĩnh Hưng	11824
	Xã Vĩnh Long	11848
	Xã Vĩnh Phong	11875
	Xã Vinh Quang	11824
	Xã Vĩnh Tiến	11887
- Quận An Dương
11623	Phường An Đồng	11617
11614	Phường An Hải	11581
11590	Phường An Hòa	11593
11617	Phường Đồng Thái	11617
11593	Phường Hồng Phong	11593
11626	Phường Hồng Thái	11617
11581	Phường Lê Lợi	11581
11584	Phường Lê Thiện	11593
11608	Phường Nam Sơn	11581
11596	Phường Tân Tiến	11581
- Quận Dương Kinh
11689	Phường Anh Dũng	11689
11683	Phường Đa Phúc	11689
11692	Phường Hải Thành	11692
11707	Phường Hòa Nghĩa	11692
11686	Phường Hưng Đạo	11689
11740	Phường Tân Thành	11692
- Quận Đồ Sơn
11467	Phường Bàng La	11737
11458	Phường Hải Sơn	11455
11737	Phường Hợp Đức	11737
11465	Phường Minh Đức	11737
11455	Phường Ngọc Xuyên	11455
11461	Phường Vạn Hương	11455
- Quận Hải An
11422	Phường Cát Bi	11413
11416	Phường Đằng Hải	11413
11413	Phường Đằng Lâm	11413
11410	Phường Đông Hải 1	11411
11411	Phường Đông Hải 2	11411
11419	Phường Nam Hải	11411
11414	Phường Thành Tô	11413
11425	Phường Tràng Cát	11413
- Quận Hồng Bàng
11602	Phường An Hồng	11602
11599	Phường An Hưng	11602
11587	Phường Đại Bản	11602
	Phường Hạ Lý	11311
11320	Phường Hoàng Văn Thụ	11311
11299	Phường Hùng Vương	11311
11311	Phường Minh Khai	11311
11323	Phường Phan Bội Châu	11311
11296	Phường Quán Toan	11602
11302	Phường Sở Dầu	11311
11305	Phường Thượng Lý	11311
	Phường Trại Chuối	11311
- Quận Kiến An
11449	Phường Bắc Hà	11446
11434	Phường Bắc Sơn	11443
11431	Phường Đồng Hòa	11443
	Phường Lãm Hà	11443
11437	Phường Nam Sơn	11446
11440	Phường Ngọc Sơn	11446
	Phường Phù Liễn	11446
	Phường Quán Trữ	11443
	Phường Tràng Minh	11446
11443	Phường Trần Thành Ngọ	11443
11446	Phường Văn Đẩu	11446
- Quận Lê Chân
11371	Phường An Biên	11383
11401	Phường An Dương	11407
	Phường Cát Dài	11383
	Phường Dư Hàng	11383
11404	Phường Dư Hàng Kênh	11383
	Phường Đông Hải	11383
11395	Phường Hàng Kênh	11383
	Phường Hồ Nam	11383
11405	Phường Kênh Dương	11383
	Phường Lam Sơn	11383
	Phường Nghĩa Xá	11407
	Phường Niệm Nghĩa	11407
	Phường Trại Cau	11383
11383	Phường Trần Nguyên Hãn	11383
11407	Phường Vĩnh Niệm	11407
- Quận Ngô Quyền
11344	Phường Cầu Đất	11359
11338	Phường Cầu Tre	11329
11359	Phường Đằng Giang	11359
11350	Phường Đông Khê	11359
	Phường Đồng Quốc Bình	11359
11341	Phường Gia Viên	11329
	Phường Lạc Viên	11329
11365	Phường Lạch Tray	11359
	Phường Lê Lợi	11359
11329	Phường Máy Chai	11329
	Phường Máy Tơ	11329
11335	Phường Vạn Mỹ	11329
- Thành phố Thủy Nguyên
11533	Phường An Lư	11533
11578	Phường Dương Quan	11560
11527	Phường Hòa Bình	11533
11572	Phường Hoa Động	11560
11569	Phường Hoàng Lâm	11557
11551	Phường Lập Lễ	11542
11521	Phường Lê Hồng Phong	11557
11488	Phường Lưu Kiếm	11488
11473	Phường Minh Đức	11473
11542	Phường Nam Triệu Giang	11542
11539	Phường Phạm Ngũ Lão	11473
11506	Phường Quảng Thanh	11506
11545	Phường Tam Hưng	11542
11557	Phường Thiên Hương	11557
11560	Phường Thủy Đường	11560
11530	Phường Thủy Hà	11533
11512	Phường Trần Hưng Đạo	11488
	Thị trấn Minh Đức	11473
	Thị trấn Núi Đèo	11560
	Xã An Lư	11533
	Xã An Sơn	11503
11500	Xã Bạch Đằng	11473
	Xã Cao Nhân	11506
	Xã Chính Mỹ	11506
	Xã Dương Quan	11560
	Xã Đông Sơn	11488
	Xã Gia Đức	11473
	Xã Gia Minh	11473
	Xã Hòa Bình	11533
	Xã Hoa Động	11560
	Xã Hoàng Động	11557
	Xã Hợp Thành	11506
	Xã Kênh Giang	11488
	Xã Kiền Bái	11557
	Xã Kỳ Sơn	11503
	Xã Lại Xuân	11488
	Xã Lâm Động	11557
	Xã Lập Lễ	11542
	Xã Liên Khê	11488
11485	Xã Liên Xuân	11488
	Xã Lưu Kiếm	11488
	Xã Lưu Kỳ	11488
	Xã Minh Tân	11473
	Xã Mỹ Đồng	11557
	Xã Ngũ Lão	11473
11503	Xã Ninh Sơn	11503
	Xã Phả Lễ	11542
	Xã Phù Ninh	11503
	Xã Phục Lễ	11542
	Xã Quảng Thanh	11506
11518	Xã Quang Trung	11506
	Xã Tam Hưng	11542
	Xã Tân Dương	11560
	Xã Thiên Hương	11557
	Xã Thủy Đường	11560
	Xã Thủy Sơn	11560
	Xã Thủy Triều	11533
	Xã Trung Hà	11533
= 79	Thành phố Hồ Chí Minh
- Huyện Bình Chánh
27595	Thị trấn Tân Túc	27595
27625	Xã An Phú Tây	27637
27637	Xã Bình Chánh	27637
27619	Xã Bình Hưng	27619
27607	Xã Bình Lợi	27610
27631	Xã Đa Phước	27628
27628	Xã Hưng Long	27628
27610	Xã Lê Minh Xuân	27610
27598	Xã Phạm Văn Hai	27604
27622	Xã Phong Phú	27619
27640	Xã Quy Đức	27628
27616	Xã Tân Kiên	27595
27613	Xã Tân Nhựt	27595
27634	Xã Tân Quý Tây	27637
27601	Xã Vĩnh Lộc A	27601
27604	Xã Vĩnh Lộc B	27604
- Huyện Cần Giờ
27664	Thị trấn Cần Thạnh	27664
27673	Xã An Thới Đông	27673
27667	Xã Bình Khánh	27667
27679	Xã Long Hòa	27664
27682	Xã Lý Nhơn	27673
27670	Xã Tam Thôn Hiệp	27667
27676	Xã Thạnh An	27676
- Huyện Củ Chi
27496	Thị trấn Củ Chi	27496
27508	Xã An Nhơn Tây	27508
27502	Xã An Phú	27508
27550	Xã Bình Mỹ	27544
27544	Xã Hòa Phú	27544
27511	Xã Nhuận Đức	27511
27514	Xã Phạm Văn Cội	27511
27517	Xã Phú Hòa Đông	27541
27499	Xã Phú Mỹ Hưng	27508
27529	Xã Phước Hiệp	27496
27526	Xã Phước Thạnh	27526
27535	Xã Phước Vĩnh An	27553
27532	Xã Tân An Hội	27496
27553	Xã Tân Phú Trung	27553
27547	Xã Tân Thạnh Đông	27541
27541	Xã Tân Thạnh Tây	27541
27556	Xã Tân Thông Hội	27553
27538	Xã Thái Mỹ	27526
27523	Xã Trung An	27544
27520	Xã Trung Lập Hạ	27511
27505	Xã Trung Lập Thượng	27526
- Huyện Hóc Môn
27559	Thị trấn Hóc Môn	27559
27592	Xã Bà Điểm	27592
27568	Xã Đông Thạnh	27568
27565	Xã Nhị Bình	27568
27562	Xã Tân Hiệp	27559
27571	Xã Tân Thới Nhì	27577
27580	Xã Tân Xuân	27559
27574	Xã Thới Tam Thôn	27568
27586	Xã Trung Chánh	27592
27583	Xã Xuân Thới Đông	27577
27577	Xã Xuân Thới Sơn	27577
27589	Xã Xuân Thới Thượng	27592
- Huyện Nhà Bè
27643	Thị trấn Nhà Bè	27655
27661	Xã Hiệp Phước	27658
27658	Xã Long Thới	27658
27652	Xã Nhơn Đức	27658
27655	Xã Phú Xuân	27655
27646	Xã Phước Kiển	27655
27649	Xã Phước Lộc	27655
- Quận 1
26740	Phường Bến Nghé	26740
26743	Phường Bến Thành	26743
26761	Phường Cầu Kho	26758
26752	Phường Cầu Ông Lãnh	26758
26755	Phường Cô Giang	26758
26737	Phường Đa Kao	26737
26758	Phường Nguyễn Cư Trinh	26758
26746	Phường Nguyễn Thái Bình	26743
26749	Phường Phạm Ngũ Lão	26743
26734	Phường Tân Định	26737
- Quận 10
27184	Phường 1	27190
27178	Phường 10	27190
	Phường 11	27190
27172	Phường 12	27163
27166	Phường 13	27163
27169	Phường 14	27169
27163	Phường 15	27163
27190	Phường 2	27190
27193	Phường 4	27190
	Phường 5	27169
27202	Phường 6	27169
	Phường 7	27169
27187	Phường 8	27169
27181	Phường 9	27190
- Quận 11
27247	Phường 1	27238
27232	Phường 10	27232
27226	Phường 11	27226
	Phường 12	27232
	Phường 13	27226
27214	Phường 14	27211
27208	Phường 15	27226
27253	Phường 16	27238
	Phường 2	27238
27220	Phường 3	27232
	Phường 4	27238
27211	Phường 5	27211
	Phường 6	27238
27238	Phường 7	27238
27229	Phường 8	27232
	Phường 9	27232
- Quận 12
26779	Phường An Phú Đông	26767
26788	Phường Đông Hưng Thuận	26791
26770	Phường Hiệp Thành	26782
26776	Phường Tân Chánh Hiệp	26785
26787	Phường Tân Hưng Thuận	26791
26782	Phường Tân Thới Hiệp	26782
26791	Phường Tân Thới Nhất	26791
26767	Phường Thạnh Lộc	26767
26764	Phường Thạnh Xuân	26773
26773	Phường Thới An	26773
26785	Phường Trung Mỹ Tây	26785
- Quận 3
27160	Phường 1	27154
	Phường 10	27142
27133	Phường 11	27142
27130	Phường 12	27142
	Phường 13	27142
27127	Phường 14	27142
27157	Phường 2	27154
27154	Phường 3	27154
27148	Phường 4	27154
27151	Phường 5	27154
27142	Phường 9	27142
27139	Phường Võ Thị Sáu	27139
- Quận 4
27298	Phường 1	27286
	Phường 10	27265
27259	Phường 13	27259
	Phường 14	27265
27295	Phường 15	27265
27289	Phường 16	27259
27277	Phường 18	27259
27292	Phường 2	27286
27286	Phường 3	27286
27283	Phường 4	27286
	Phường 6	27265
27271	Phường 8	27265
27265	Phường 9	27265
- Quận 5
27325	Phường 1	27301
	Phường 10	27343
27328	Phường 11	27343
27310	Phường 12	27343
27343	Phường 13	27343
27331	Phường 14	27343
27307	Phường 2	27301
	Phường 3	27301
27301	Phường 4	27301
27334	Phường 5	27316
	Phường 6	27316
27316	Phường 7	27316
	Phường 8	27316
27304	Phường 9	27316
- Quận 6
27373	Phường 1	27373
27385	Phường 10	27364
27364	Phường 11	27364
27358	Phường 12	27349
27349	Phường 13	27349
27346	Phường 14	27349
27367	Phường 2	27367
	Phường 3	27373
	Phường 4	27373
	Phường 5	27367
	Phường 6	27367
27382	Phường 7	27373
27376	Phường 8	27373
27352	Phường 9	27367
- Quận 7
27478	Phường Bình Thuận	27478
27493	Phường Phú Mỹ	27487
27484	Phường Phú Thuận	27484
27475	Phường Tân Hưng	27475
27472	Phường Tân Kiểng	27475
27490	Phường Tân Phong	27475
27487	Phường Tân Phú	27487
27481	Phường Tân Quy	27475
27466	Phường Tân Thuận Đông	27478
27469	Phường Tân Thuận Tây	27478
- Quận 8
	Phường 1	27418
	Phường 10	27418
	Phường 11	27427
	Phường 12	27427
	Phường 13	27427
27421	Phường 14	27427
27427	Phường 15	27427
27430	Phường 16	27427
	Phường 2	27418
	Phường 3	27418
27409	Phường 4	27418
27418	Phường 5	27418
27424	Phường 6	27424
27433	Phường 7	27424
	Phường 8	27418
	Phường 9	27418
27403	Phường Hưng Phú	27418
27397	Phường Rạch Ông	27418
27415	Phường Xóm Củi	27427
- Quận Bình Tân
27460	Phường An Lạc	27460
27463	Phường An Lạc A	27460
27436	Phường Bình Hưng Hòa	27439
27439	Phường Bình Hưng Hòa A	27439
27442	Phường Bình Hưng Hòa B	27442
27445	Phường Bình Trị Đông	27448
27448	Phường Bình Trị Đông A	27448
27451	Phường Bình Trị Đông B	27460
27454	Phường Tân Tạo	27457
27457	Phường Tân Tạo A	27457
- Quận Bình Thạnh
26944	Phường 1	26944
26908	Phường 11	26905
26917	Phường 12	26929
26905	Phường 13	26905
26929	Phường 14	26929
	Phường 15	26944
26950	Phường 17	26944
26953	Phường 19	26956
26941	Phường 2	26944
	Phường 21	26956
26956	Phường 22	26956
	Phường 24	26929
26920	Phường 25	26956
26914	Phường 26	26929
26911	Phường 27	26911
26962	Phường 28	26911
	Phường 3	26944
26923	Phường 5	26905
	Phường 6	26905 26944
26926	Phường 7	26944
- Quận Gò Vấp
26890	Phường 1	26890
26884	Phường 10	26884
26899	Phường 11	26898
26881	Phường 12	26882
	Phường 13	26878 26882
26882	Phường 14	26882
26872	Phường 15	26878
26878	Phường 16	26878
26875	Phường 17	26884
26902	Phường 3	26890
	Phường 4	26890
26887	Phường 5	26876
26876	Phường 6	26876
	Phường 7	26890
26898	Phường 8	26898
	Phường 9	26898
- Quận Phú Nhuận
27058	Phường 1	27058
27070	Phường 10	27073
27073	Phường 11	27073
27085	Phường 13	27073
27076	Phường 15	27058
	Phường 17	27058
27061	Phường 2	27058
	Phường 3	27043
27043	Phường 4	27043
27046	Phường 5	27043
27052	Phường 7	27058
27064	Phường 8	27073
27049	Phường 9	27043
- Quận Tân Bình
26977	Phường 1	26977
26992	Phường 10	26983
26983	Phường 11	26983
26971	Phường 12	26983
26974	Phường 13	27004
27004	Phường 14	27004
27007	Phường 15	27007
26965	Phường 2	26977
26980	Phường 3	26977
26968	Phường 4	26968
26989	Phường 5	26968
26995	Phường 6	26995
26986	Phường 7	26968
26998	Phường 8	26995
27001	Phường 9	26995
- Quận Tân Phú
27037	Phường Hiệp Tân	27028
27034	Phường Hòa Thạnh	27031
27028	Phường Phú Thạnh	27028
27025	Phường Phú Thọ Hòa	27022
27031	Phường Phú Trung	27031
27016	Phường Sơn Kỳ	27019
27019	Phường Tân Quý	27019
27010	Phường Tân Sơn Nhì	27019
27022	Phường Tân Thành	27022
27040	Phường Tân Thới Hòa	27028
27013	Phường Tây Thạnh	27013
- Thành phố Thủ Đức
27094	Phường An Khánh	27094
27115	Phường An Lợi Đông	27094
27091	Phường An Phú	27097
26797	Phường Bình Chiểu	26803
26824	Phường Bình Thọ	26824
27097	Phường Bình Trưng Đông	27097
27100	Phường Bình Trưng Tây	27097
27109	Phường Cát Lái	27112
26812	Phường Hiệp Bình Chánh	26809
26809	Phường Hiệp Bình Phước	26809
26839	Phường Hiệp Phú	26842
26815	Phường Linh Chiểu	26824
26821	Phường Linh Đông	26809
26818	Phường Linh Tây	26800
26800	Phường Linh Trung	26800
26794	Phường Linh Xuân	26800
26830	Phường Long Bình	26833
26857	Phường Long Phước	26857
26833	Phường Long Thạnh Mỹ	26833
26860	Phường Long Trường	26860
26866	Phường Phú Hữu	26860
26863	Phường Phước Bình	26848
26851	Phường Phước Long A	26848
26848	Phường Phước Long B	26848
26803	Phường Tam Bình	26803
26806	Phường Tam Phú	26803
26842	Phường Tăng Nhơn Phú A	26842
26845	Phường Tăng Nhơn Phú B	26842
26836	Phường Tân Phú	26842
27112	Phường Thạnh Mỹ Lợi	27112
27088	Phường Thảo Điền	27094
27118	Phường Thủ Thiêm	27094
26854	Phường Trường Thạnh	26857
26827	Phường Trường Thọ	26824
= 46	Thành phố Huế
- Huyện A Lưới
20044	Thị trấn A Lưới	20044
20068	Xã A Ngo	20044
20095	Xã A Roàng	20101
20098	Xã Đông Sơn	20101
20065	Xã Hồng Bắc	20044
20050	Xã Hồng Hạ	20050
20053	Xã Hồng Kim	20056
20089	Xã Hồng Thái	20071
20104	Xã Hồng Thủy	20056
20086	Xã Hồng Thượng	20071
20047	Xã Hồng Vân	20056
20059	Xã Hương Nguyên	20050
20080	Xã Hương Phong	20101
20101	Xã Lâm Đớt	20101
20074	Xã Phú Vinh	20071
20083	Xã Quảng Nhâm	20044
20071	Xã Sơn Thủy	20071
20056	Xã Trung Sơn	20056
- Huyện Phú Lộc
20161	Thị trấn Khe Tre	20161
20110	Thị trấn Lăng Cô	20137
20131	Thị trấn Lộc Sơn	20131
20107	Thị trấn Phú Lộc	20107
20122	Xã Giang Hải	20122
20182	Xã Hương Hữu	20182
20170	Xã Hương Lộc	20161
20164	Xã Hương Phú	20161
20167	Xã Hương Sơn	20179
20179	Xã Hương Xuân	20179
20140	Xã Lộc An	20140
20134	Xã Lộc Bình	20107
20128	Xã Lộc Bổn	20131
20143	Xã Lộc Điền	20140
20155	Xã Lộc Hòa	20140
20146	Xã Lộc Thủy	20137
20152	Xã Lộc Tiến	20137
20149	Xã Lộc Trì	20107
20137	Xã Lộc Vĩnh	20137
20188	Xã Thượng Long	20182
20185	Xã Thượng Lộ	20161
20191	Xã Thượng Nhật	20179
20173	Xã Thượng Quảng	20182
20125	Xã Vinh Hiền	20122
20116	Xã Vinh Hưng	20122
20113	Xã Vinh Mỹ	20122
20158	Xã Xuân Lộc	20131
- Huyện Phú Vang
19942	Thị trấn Phú Đa	19942
19912	Xã Phú An	19930
19921	Xã Phú Diên	19945
19954	Xã Phú Gia	19942
19915	Xã Phú Hải	19900
19933	Xã Phú Hồ	19918
19939	Xã Phú Lương	19918
19927	Xã Phú Mỹ	19930
19903	Xã Phú Thuận	19900
19918	Xã Phú Xuân	19918
19948	Xã Vinh An	19945
19957	Xã Vinh Hà	19942
19945	Xã Vinh Thanh	19945
19936	Xã Vinh Xuân	19945
- Huyện Quảng Điền
19867	Thị trấn Sịa	19867
19888	Xã Quảng An	19867
19879	Xã Quảng Công	19873
19876	Xã Quảng Lợi	19885
19873	Xã Quảng Ngạn	19873
19897	Xã Quảng Phú	19885
19882	Xã Quảng Phước	19867
19870	Xã Quảng Thái	19885
19891	Xã Quảng Thành	20014
19894	Xã Quảng Thọ	19867
19885	Xã Quảng Vinh	19885
- Quận Phú Xuân
19803	Phường An Hòa	19804
19768	Phường Đông Ba	19753
19756	Phường Gia Hội	19753
20023	Phường Hương An	19804
19810	Phường Hương Long	19774
19804	Phường Hương Sơ	19804
20014	Phường Hương Vinh	20014
19774	Phường Kim Long	19774
20029	Phường Long Hồ	19774
19759	Phường Phú Hậu	19753
19750	Phường Tây Lộc	19753
19762	Phường Thuận Hòa	19753
19753	Phường Thuận Lộc	19753
- Quận Thuận Hóa
19801	Phường An Cựu	19815
19815	Phường An Đông	19815
19816	Phường An Tây	19815
19909	Phường Dương Nỗ	19909
20002	Phường Hương Phong	20014
19786	Phường Phú Hội	19789
19789	Phường Phú Nhuận	19789
19930	Phường Phú Thượng	19930
19798	Phường Phước Vĩnh	19789
19780	Phường Phường Đúc	19789
19900	Phường Thuận An	19900
19981	Phường Thủy Bằng	19813
19807	Phường Thủy Biều	19813
19963	Phường Thủy Vân	19777
19813	Phường Thủy Xuân	19813
19795	Phường Trường An	19789
19783	Phường Vĩnh Ninh	19789
19777	Phường Vỹ Dạ	19777
19792	Phường Xuân Phú	19777
- Thị xã Hương Thủy
19960	Phường Phú Bài	19960
19975	Phường Thủy Châu	19975
19969	Phường Thủy Dương	19969
19978	Phường Thủy Lương	19975
19972	Phường Thủy Phương	19969
19993	Xã Dương Hòa	19960
19990	Xã Phú Sơn	19960
19987	Xã Thủy Phù	19960
19984	Xã Thủy Tân	19975
19966	Xã Thủy Thanh	19969
- Thị xã Hương Trà
20020	Phường Hương Chữ	20017
20011	Phường Hương Văn	19996
20008	Phường Hương Vân	19996
20017	Phường Hương Xuân	20017
19996	Phường Tứ Hạ	19996
20041	Xã Bình Thành	20035
20035	Xã Bình Tiến	20035
20026	Xã Hương Bình	20035
20005	Xã Hương Toàn	20017
- Thị xã Phong Điền
19858	Phường Phong An	19858
19843	Phường Phong Hải	19873
19852	Phường Phong Hiền	19858
19846	Phường Phong Hòa	19831
19828	Phường Phong Phú	19828
19819	Phường Phong Thu	19819
	Thị trấn Phong Điền	19819
	Xã Điền Hải	19873
	Xã Điền Hòa	19828
	Xã Điền Hương	19828
	Xã Điền Lộc	19828
	Xã Điền Môn	19828
	Xã Phong An	19858
19831	Xã Phong Bình	19831
19837	Xã Phong Chương	19831
	Xã Phong Hải	19873
	Xã Phong Hiền	19858
	Xã Phong Hòa	19831
19855	Xã Phong Mỹ	19819
19864	Xã Phong Sơn	19858
19825	Xã Phong Thạnh	19828
	Xã Phong Thu	19819
19861	Xã Phong Xuân	19819
= 89	Tỉnh An Giang
- Huyện An Phú
30337	Thị trấn An Phú	30337
30373	Thị trấn Đa Phước	30367
30341	Thị trấn Long Bình	30341
30340	Xã Khánh An	30341
30343	Xã Khánh Bình	30341
30349	Xã Nhơn Hội	30346
30355	Xã Phú Hội	30337
30352	Xã Phú Hữu	30352
30358	Xã Phước Hưng	30337
30346	Xã Quốc Thái	30346
30364	Xã Vĩnh Hậu	30367
30370	Xã Vĩnh Hội Đông	30337
30361	Xã Vĩnh Lộc	30352
30367	Xã Vĩnh Trường	30367
- Huyện Châu Phú
30463	Thị trấn Cái Dầu	30463
30478	Thị trấn Vĩnh Thạnh Trung	30478
30499	Xã Bình Chánh	30487
30484	Xã Bình Long	30463
30487	Xã Bình Mỹ	30487
30496	Xã Bình Phú	30463
30490	Xã Bình Thủy	30487
30493	Xã Đào Hữu Cảnh	30481
30466	Xã Khánh Hòa	30469
30469	Xã Mỹ Đức	30469
30472	Xã Mỹ Phú	30478
30475	Xã Ô Long Vỹ	30481
30481	Xã Thạnh Mỹ Tây	30481
- Huyện Châu Thành
30589	Thị trấn An Châu	30589
30604	Thị trấn Vĩnh Bình	30604
30592	Xã An Hòa	30607
30607	Xã Bình Hòa	30607
30601	Xã Bình Thạnh	30607
30595	Xã Cần Đăng	30595
30613	Xã Hòa Bình Thạnh	30589
30622	Xã Tân Phú	30604
30610	Xã Vĩnh An	30604
30598	Xã Vĩnh Hanh	30619
30616	Xã Vĩnh Lợi	30595
30619	Xã Vĩnh Nhuận	30619
30625	Xã Vĩnh Thành	30589
- Huyện Chợ Mới
30628	Thị trấn Chợ Mới	30628
30673	Thị trấn Hội An	30673
30631	Thị trấn Mỹ Luông	30631
30670	Xã An Thạnh Trung	30664
30667	Xã Bình Phước Xuân	30643
30679	Xã Hòa An	30673
30676	Xã Hòa Bình	30673
30634	Xã Kiến An	30628
30649	Xã Kiến Thành	30628
30640	Xã Long Điền A	30631
30646	Xã Long Điền B	30631
30661	Xã Long Giang	30658
30664	Xã Long Kiến	30664
30655	Xã Mỹ An	30664
30652	Xã Mỹ Hiệp	30643
30637	Xã Mỹ Hội Đông	30658
30658	Xã Nhơn Mỹ	30658
30643	Xã Tấn Mỹ	30643
- Huyện Phú Tân
30409	Thị trấn Chợ Vàm	30409
30406	Thị trấn Phú Mỹ	30406
30454	Xã Bình Thạnh Đông	30445
30442	Xã Hiệp Xương	30445
30430	Xã Hòa Lạc	30430
30415	Xã Long Hòa	30421
30436	Xã Phú An	30436
30445	Xã Phú Bình	30445
30424	Xã Phú Hiệp	30430
30451	Xã Phú Hưng	30406
30421	Xã Phú Lâm	30421
30418	Xã Phú Long	30421
30433	Xã Phú Thành	30409
30427	Xã Phú Thạnh	30409
30448	Xã Phú Thọ	30436
30439	Xã Phú Xuân	30436
30457	Xã Tân Hòa	30406
30460	Xã Tân Trung	30406
- Huyện Thoại Sơn
30682	Thị trấn Núi Sập	30682
30688	Thị trấn Óc Eo	30688
30685	Thị trấn Phú Hòa	30685
30692	Xã An Bình	30691
30724	Xã Bình Thành	30682
30706	Xã Định Mỹ	30709
30709	Xã Định Thành	30709
30712	Xã Mỹ Phú Đông	30691
30700	Xã Phú Thuận	30685
30691	Xã Tây Phú	30691
30721	Xã Thoại Giang	30682
30703	Xã Vĩnh Chánh	30685
30718	Xã Vĩnh Khánh	30697
30694	Xã Vĩnh Phú	30709
30697	Xã Vĩnh Trạch	30697
30715	Xã Vọng Đông	30688
30727	Xã Vọng Thê	30688
- Huyện Tri Tôn
30547	Thị trấn Ba Chúc	30547
30580	Thị trấn Cô Tô	30580
30544	Thị trấn Tri Tôn	30544
30577	Xã An Tức	30577
30562	Xã Châu Lăng	30544
30550	Xã Lạc Quới	30547
30553	Xã Lê Trì	30547
30568	Xã Lương An Trà	30568
30565	Xã Lương Phi	30577
30574	Xã Núi Tô	30544
30586	Xã Ô Lâm	30577
30571	Xã Tà Đảnh	30580
30583	Xã Tân Tuyến	30580
30556	Xã Vĩnh Gia	30568
30559	Xã Vĩnh Phước	30568
- Thành phố Châu Đốc
30319	Phường Châu Phú A	30316
30316	Phường Châu Phú B	30316
30325	Phường Núi Sam	30325
30322	Phường Vĩnh Mỹ	30316
30328	Phường Vĩnh Ngươn	30316
30334	Xã Vĩnh Châu	30325
30331	Xã Vĩnh Tế	30325
- Thành phố Long Xuyên
30289	Phường Bình Đức	30292
30292	Phường Bình Khánh	30292
	Phường Đông Xuyên	30307
30280	Phường Mỹ Bình	30307
30307	Phường Mỹ Hòa	30307
30283	Phường Mỹ Long	30307
30295	Phường Mỹ Phước	30307
30298	Phường Mỹ Quý	30307
30304	Phường Mỹ Thạnh	30301
30301	Phường Mỹ Thới	30301
30286	Phường Mỹ Xuyên	30307
30313	Xã Mỹ Hòa Hưng	30313
30310	Xã Mỹ Khánh	30292
- Thị xã Tân Châu
30378	Phường Long Châu	30377
30377	Phường Long Hưng	30377
30394	Phường Long Phú	30377
30412	Phường Long Sơn	30376
30376	Phường Long Thạnh	30376
30397	Xã Châu Phong	30403
30403	Xã Lê Chánh	30403
30391	Xã Long An	30388
30379	Xã Phú Lộc	30385
30400	Xã Phú Vĩnh	30403
30388	Xã Tân An	30388
30387	Xã Tân Thạnh	30388
30385	Xã Vĩnh Hòa	30385
30382	Xã Vĩnh Xương	30385
- Thị xã Tịnh Biên
30514	Phường An Phú	30520
30505	Phường Chi Lăng	30505
30502	Phường Nhà Bàng	30502
30511	Phường Nhơn Hưng	30502
30508	Phường Núi Voi	30505
30517	Phường Thới Sơn	30502
30520	Phường Tịnh Biên	30520
30526	Xã An Cư	30526
30538	Xã An Hảo	30538
30529	Xã An Nông	30520
30541	Xã Tân Lập	30538
30535	Xã Tân Lợi	30505
30523	Xã Văn Giáo	30526
30532	Xã Vĩnh Trung	30526
= 77	Tỉnh Bà Rịa - Vũng Tàu
- Huyện Châu Đức
26608	Thị trấn Kim Long	26608
26575	Thị trấn Ngãi Giao	26575
26574	Xã Bàu Chinh	26608
26578	Xã Bình Ba	26575
26590	Xã Bình Giã	26590
26593	Xã Bình Trung	26590
26599	Xã Cù Bị	26596
26614	Xã Đá Bạc	26617
26602	Xã Láng Lớn	26608
26617	Xã Nghĩa Thành	26617
26605	Xã Quảng Thành	26590
26587	Xã Sơn Bình	26584
26581	Xã Suối Nghệ	26575
26611	Xã Suối Rao	26584
26596	Xã Xà Bang	26596
26584	Xã Xuân Sơn	26584
- Huyện Long Đất
26680	Thị trấn Đất Đỏ	26680
26659	Thị trấn Long Điền	26659
26662	Thị trấn Long Hải	26662
26689	Thị trấn Phước Hải	26686
	Xã An Ngãi	26659
	Xã An Nhứt	26659
26698	Xã Láng Dài	26680
26695	Xã Long Tân	26680
	Xã Lộc An	26686
26686	Xã Phước Hội	26686
26677	Xã Phước Hưng	26662
26683	Xã Phước Long Thọ	26680
26674	Xã Phước Tỉnh	26662
26668	Xã Tam An	26659
	Xã Tam Phước	26659
- Huyện Xuyên Mộc
26620	Thị trấn Phước Bửu	26620
26638	Xã Bàu Lâm	26638
26656	Xã Bình Châu	26656
26632	Xã Bông Trang	26632
26653	Xã Bưng Riềng	26632
26641	Xã Hòa Bình	26641
26647	Xã Hòa Hiệp	26647
26650	Xã Hòa Hội	26641
26644	Xã Hòa Hưng	26641
26626	Xã Phước Tân	26620
26623	Xã Phước Thuận	26620
26635	Xã Tân Lâm	26638
26629	Xã Xuyên Mộc	26632
- Thành phố Bà Rịa
26566	Phường Kim Dinh	26566
26563	Phường Long Hương	26566
26558	Phường Long Tâm	26572
26557	Phường Long Toàn	26560
	Phường Phước Hiệp	26560
26548	Phường Phước Hưng	26560
26554	Phường Phước Nguyên	26560
26560	Phường Phước Trung	26560
26572	Xã Hòa Long	26572
26569	Xã Long Phước	26572
26567	Xã Tân Hưng	26566
- Thành phố Phú Mỹ
26725	Phường Hắc Dịch	26725
26719	Phường Mỹ Xuân	26704
26704	Phường Phú Mỹ	26704
26713	Phường Phước Hòa	26713
26710	Phường Tân Hải	26710
26707	Phường Tân Hòa	26710
26716	Phường Tân Phước	26713
26728	Xã Châu Pha	26728
26722	Xã Sông Xoài	26725
26731	Xã Tóc Tiên	26728
- Thành phố Vũng Tàu
26506	Phường 1	26506
26536	Phường 10	26536
26539	Phường 11	26542
26542	Phường 12	26542
26509	Phường 2	26506
26512	Phường 3	26506
26515	Phường 4	26506
26518	Phường 5	26506
26524	Phường 7	26526
26527	Phường 8	26526
26530	Phường 9	26526
26526	Phường Nguyễn An Ninh	26526
26535	Phường Rạch Dừa	26536
26533	Phường Thắng Nhất	26536
26521	Phường Thắng Nhì	26506
26508	Phường Thắng Tam	26506
26545	Xã Long Sơn	26545
= 95	Tỉnh Bạc Liêu
- Huyện Đông Hải
31972	Thị trấn Gành Hào	31972
31990	Xã An Phúc	31993
31987	Xã An Trạch	31988
31988	Xã An Trạch A	31988
31985	Xã Điền Hải	31985
31993	Xã Định Thành	31993
31996	Xã Định Thành A	31993
31981	Xã Long Điền	31985
31975	Xã Long Điền Đông	31975
31978	Xã Long Điền Đông A	31975
31984	Xã Long Điền Tây	31972
- Huyện Hòa Bình
31891	Thị trấn Hòa Bình	31891
31915	Xã Minh Diệu	31918
31918	Xã Vĩnh Bình	31918
31927	Xã Vĩnh Hậu	31927
31930	Xã Vĩnh Hậu A	31927
31933	Xã Vĩnh Mỹ A	31891
31924	Xã Vĩnh Mỹ B	31918
31936	Xã Vĩnh Thịnh	31927
- Huyện Hồng Dân
31843	Thị trấn Ngan Dừa	31843
31855	Xã Lộc Ninh	31843
31852	Xã Ninh Hòa	31843
31846	Xã Ninh Quới	31849
31849	Xã Ninh Quới A	31849
31864	Xã Ninh Thạnh Lợi	31864
31863	Xã Ninh Thạnh Lợi A	31864
31858	Xã Vĩnh Lộc	31858
31861	Xã Vĩnh Lộc A	31858
- Huyện Phước Long
31867	Thị trấn Phước Long	31867
31879	Xã Hưng Phú	31882
31885	Xã Phong Thạnh Tây A	31885
31888	Xã Phong Thạnh Tây B	31885
31876	Xã Phước Long	31876
31870	Xã Vĩnh Phú Đông	31867
31873	Xã Vĩnh Phú Tây	31876
31882	Xã Vĩnh Thanh	31882
- Huyện Vĩnh Lợi
31900	Thị trấn Châu Hưng	31900
31903	Xã Châu Hưng A	31900
31912	Xã Châu Thới	31894
31909	Xã Hưng Hội	31906
31906	Xã Hưng Thành	31906
31921	Xã Long Thạnh	31891
31894	Xã Vĩnh Hưng	31894
31897	Xã Vĩnh Hưng A	31894
- Thành phố Bạc Liêu
31825	Phường 1	31825
31813	Phường 2	31825
31816	Phường 3	31825
31819	Phường 5	31834
31822	Phường 7	31825
31828	Phường 8	31825
31831	Phường Nhà Mát	31840
31840	Xã Hiệp Thành	31840
31834	Xã Vĩnh Trạch	31834
31837	Xã Vĩnh Trạch Đông	31840
- Thị xã Giá Rai
31942	Phường 1	31942
31945	Phường Hộ Phòng	31942
31951	Phường Láng Tròn	31951
31954	Xã Phong Tân	31951
31960	Xã Phong Thạnh	31942
31963	Xã Phong Thạnh A	31942
31948	Xã Phong Thạnh Đông	31951
31966	Xã Phong Thạnh Tây	31957
31957	Xã Tân Phong	31957
31969	Xã Tân Thạnh	31957
= 24	Tỉnh Bắc Giang
- Huyện Hiệp Hòa
07870	Thị trấn Bắc Lý	07870
07840	Thị trấn Thắng	07840
07882	Xã Châu Minh	07870
07861	Xã Danh Thắng	07840
	Xã Đại Thành	07864
07867	Xã Đoan Bái	07840
07879	Xã Đông Lỗ	07840
	Xã Đồng Tân	07822
07816	Xã Đồng Tiến	07822
	Xã Hòa Sơn	07864
	Xã Hoàng An	07822
	Xã Hoàng Lương	07822
	Xã Hoàng Thanh	07822
07822	Xã Hoàng Vân	07822
07858	Xã Hợp Thịnh	07864
	Xã Hùng Sơn	07864
07849	Xã Hùng Thái	07864
07876	Xã Hương Lâm	07870
07846	Xã Lương Phong	07840
07885	Xã Mai Đình	07870
07864	Xã Mai Trung	07864
07831	Xã Ngọc Sơn	07822
	Xã Quang Minh	07864
07843	Xã Sơn Thịnh	07864
	Xã Thái Sơn	07864
	Xã Thanh Vân	07822
07855	Xã Thường Thắng	07864
07825	Xã Toàn Thắng	07822
07873	Xã Xuân Cẩm	07870
- Huyện Lạng Giang
07399	Thị trấn Kép	07399
07375	Thị trấn Vôi	07375
07396	Xã An Hà	07381
07408	Xã Dương Đức	07420
07435	Xã Đại Lâm	07432
07390	Xã Đào Mỹ	07381
07405	Xã Hương Lạc	07375
07387	Xã Hương Sơn	07399
	Xã Mỹ Hà	07381
07420	Xã Mỹ Thái	07420
07378	Xã Nghĩa Hòa	07381
07381	Xã Nghĩa Hưng	07381
07384	Xã Quang Thịnh	07399
07432	Xã Tân Dĩnh	07432
07417	Xã Tân Hưng	07375
07411	Xã Tân Thanh	07420
07438	Xã Thái Đào	07432
07393	Xã Tiên Lục	07381
07429	Xã Xuân Hương	07420
07426	Xã Xương Lâm	07375
	Xã Yên Mỹ	07375
- Huyện Lục Nam
07444	Thị trấn Đồi Ngô	07444
07477	Thị trấn Phương Sơn	07444
07462	Xã Bảo Đài	07462
07459	Xã Bảo Sơn	07462
07513	Xã Bắc Lũng	07498
07492	Xã Bình Sơn	07492
07519	Xã Cẩm Lý	07519
07480	Xã Chu Điện	07444
07483	Xã Cương Sơn	07444
07522	Xã Đan Hội	07519
07450	Xã Đông Hưng	07450
07453	Xã Đông Phú	07450
07504	Xã Huyền Sơn	07486
07501	Xã Khám Lạng	07498
07495	Xã Lan Mẫu	07498
07510	Xã Lục Sơn	07492
07486	Xã Nghĩa Phương	07486
07456	Xã Tam Dị	07462
07465	Xã Thanh Lâm	07462
07468	Xã Tiên Nha	07444
07471	Xã Trường Giang	07486
07507	Xã Trường Sơn	07489
07489	Xã Vô Tranh	07489
	Xã Vũ Xá	07519
07498	Xã Yên Sơn	07498
- Huyện Lục Ngạn
07573	Thị trấn Biển Động	07573
07582	Thị trấn Phì Điền	07582
07555	Xã Biên Sơn	07537
07528	Xã Cấm Sơn	07531
07609	Xã Đèo Gia	07594
07591	Xã Đồng Cốc	07582
07570	Xã Giáp Sơn	07582
07543	Xã Hộ Đáp	07543
07564	Xã Kim Sơn	07573
07534	Xã Phong Minh	07534
07537	Xã Phong Vân	07537
07597	Xã Phú Nhuận	07573
07540	Xã Sa Lý	07534
07546	Xã Sơn Hải	07543
07567	Xã Tân Hoa	07582
07594	Xã Tân Lập	07594
07606	Xã Tân Mộc	07603
07588	Xã Tân Quang	07582
07531	Xã Tân Sơn	07531
	Xã Thanh Hải	07537
- Huyện Sơn Động
07615	Thị trấn An Châu	07615
07616	Thị trấn Tây Yên Tử	07616
07660	Xã An Bá	07615
07645	Xã An Lạc	07654
07642	Xã Cẩm Đàn	07642
07666	Xã Dương Hưu	07672
07627	Xã Đại Sơn	07627
07636	Xã Giáo Liêm	07627
07624	Xã Hữu Sản	07621
07654	Xã Lệ Viễn	07654
07672	Xã Long Sơn	07672
07630	Xã Phúc Sơn	07627
07678	Xã Thanh Luận	07616
07663	Xã Tuấn Đạo	07663
07621	Xã Vân Sơn	07621
07648	Xã Vĩnh An	07615
07651	Xã Yên Định	07642
- Huyện Tân Yên
07339	Thị trấn Cao Thượng	07339
07306	Thị trấn Nhã Nam	07306
07321	Xã An Dương	07306
07336	Xã Cao Xá	07339
	Xã Đại Hóa	07333
07330	Xã Hợp Đức	07330
	Xã Lam Cốt	07333
07333	Xã Lam Sơn	07333
	Xã Lan Giới	07333
07357	Xã Liên Chung	07330
07327	Xã Liên Sơn	07306
07348	Xã Ngọc Châu	07351
07363	Xã Ngọc Lý	07339
07360	Xã Ngọc Thiện	07351
07351	Xã Ngọc Vân	07351
07324	Xã Phúc Hòa	07330
	Xã Phúc Sơn	07333
	Xã Quang Tiến	07333
07315	Xã Quang Trung	07333
07366	Xã Quế Nham	07228
07345	Xã Song Vân	07351
07309	Xã Tân Trung	07306
07354	Xã Việt Lập	07339
07342	Xã Việt Ngọc	07351
- Huyện Yên Thế
07294	Thị trấn Bố Hạ	07294
07288	Thị trấn Phồn Xương	07288
07285	Xã An Thượng	07264
07246	Xã Canh Nậu	07246
07258	Xã Đồng Hưu	07282
07282	Xã Đồng Kỳ	07282
07270	Xã Đồng Lạc	07288
07273	Xã Đông Sơn	07294
07260	Xã Đồng Tâm	07288
07243	Xã Đồng Tiến	07246
07255	Xã Đồng Vương	07282
	Xã Hồng Kỳ	07282
07279	Xã Hương Vĩ	07294
	Xã Tam Hiệp	07288
07252	Xã Tam Tiến	07264
07261	Xã Tân Hiệp	07288
07291	Xã Tân Sỏi	07288
07264	Xã Tiến Thắng	07264
07249	Xã Xuân Lương	07246
- Thành phố Bắc Giang
07738	Phường Cảnh Thụy	07738
07231	Phường Dĩnh Kế	07210
07441	Phường Dĩnh Trì	07210
07228	Phường Đa Mai	07228
07696	Phường Đồng Sơn	07696
07210	Phường Hoàng Văn Thụ	07210
07690	Phường Hương Gián	07699
	Phường Lê Lợi	07210
07216	Phường Mỹ Độ	07228
07207	Phường Ngô Quyền	07210
07681	Phường Nham Biền	07681
07708	Phường Nội Hoàng	07696
07705	Phường Song Khê	07696
07222	Phường Song Mai	07228
07682	Phường Tân An	07682
07717	Phường Tân Liễu	07681
07687	Phường Tân Mỹ	07228
07699	Phường Tân Tiến	07699
07201	Phường Thọ Xương	07210
07711	Phường Tiền Phong	07696
	Phường Trần Nguyên Hãn	07210
07213	Phường Trần Phú	07210
07225	Phường Xương Giang	07210
	Thị trấn Nham Biền	07681
	Thị trấn Tân An	07682
	Xã Cảnh Thụy	07738
	Xã Dĩnh Trì	07210
07750	Xã Đồng Phúc	07735
	Xã Đồng Sơn	07696
07747	Xã Đồng Việt	07735
07735	Xã Đức Giang	07735
	Xã Hương Gián	07699
07723	Xã Lãng Sơn	07682
	Xã Lão Hộ	07682
	Xã Nội Hoàng	07696
07702	Xã Quỳnh Sơn	07682
	Xã Song Khê	07696
	Xã Song Mai	07228
	Xã Tân Liễu	07681
	Xã Tân Mỹ	07228
	Xã Tân Tiến	07699
07729	Xã Tiến Dũng	07738
	Xã Tiền Phong	07696
07720	Xã Trí Yên	07682
07741	Xã Tư Mại	07738
07714	Xã Xuân Phú	07699
07726	Xã Yên Lư	07681
- Thị xã Chũ
07525	Phường Chũ	07525
07561	Phường Hồng Giang	07525
07612	Phường Phượng Sơn	07612
07549	Phường Thanh Hải	07525
07579	Phường Trù Hựu	07525
	Thị trấn Chũ	07525
	Xã Hồng Giang	07525
07552	Xã Kiên Lao	07552
07558	Xã Kiên Thành	07552
07600	Xã Mỹ An	07612
07603	Xã Nam Dương	07603
	Xã Phượng Sơn	07612
07576	Xã Quý Sơn	07612
	Xã Thanh Hải	07525
	Xã Trù Hựu	07525
- Thị xã Việt Yên
07777	Phường Bích Động	07777
07783	Phường Hồng Thái	07777
07795	Phường Nếnh	07795
07798	Phường Ninh Sơn	07798
07807	Phường Quang Châu	07795
07792	Phường Quảng Minh	07798
07789	Phường Tăng Tiến	07795
07774	Phường Tự Lạn	07774
07801	Phường Vân Trung	07795
07771	Xã Hương Mai	07774
07768	Xã Minh Đức	07777
07765	Xã Nghĩa Trung	07777
07759	Xã Thượng Lan	07774
07786	Xã Tiên Sơn	07798
07780	Xã Trung Sơn	07798
07804	Xã Vân Hà	07798
07762	Xã Việt Tiến	07774
= 06	Tỉnh Bắc Kạn
- Huyện Ba Bể
01888	Thị trấn Chợ Rã	01912
01891	Xã Bành Trạch	01894
01900	Xã Cao Thượng	01906
01921	Xã Chu Hương	01921
01915	Xã Địa Linh	01912
01933	Xã Đồng Phúc	01933
01897	Xã Hà Hiệu	01894
01930	Xã Hoàng Trĩ	01933
01906	Xã Khang Ninh	01906
01927	Xã Mỹ Phương	01921
01909	Xã Nam Mẫu	01906
01894	Xã Phúc Lộc	01894
01924	Xã Quảng Khê	01933
01912	Xã Thượng Giáo	01912
01918	Xã Yến Dương	01921
- Huyện Bạch Thông
01969	Thị trấn Phủ Thông	01969
02002	Xã Cao Sơn	01981
02008	Xã Cẩm Giàng	02008
02014	Xã Dương Phong	02014
01984	Xã Đôn Phong	01849
01990	Xã Lục Bình	01969
02011	Xã Mỹ Thanh	02008
01999	Xã Nguyên Phúc	02008
02017	Xã Quang Thuận	02014
02005	Xã Quân Hà	02008
01978	Xã Sĩ Bình	01981
01993	Xã Tân Tú	01969
01975	Xã Vi Hương	01969
01981	Xã Vũ Muộn	01981
- Huyện Chợ Đồn
02020	Thị trấn Bằng Lũng	02020
02035	Xã Bản Thi	02044
02065	Xã Bằng Lãng	02020
02041	Xã Bằng Phúc	01933
02080	Xã Bình Trung	02071
02068	Xã Đại Sảo	02083
02029	Xã Đồng Lạc	02026
02059	Xã Đồng Thắng	02014
02062	Xã Lương Bằng	02071
02026	Xã Nam Cường	02026
02071	Xã Nghĩa Tá	02071
02053	Xã Ngọc Phái	02020
02050	Xã Phương Viên	02020
02038	Xã Quảng Bạch	02038
02032	Xã Tân Lập	02038
02023	Xã Xuân Lạc	02026
02077	Xã Yên Mỹ	02083
02083	Xã Yên Phong	02083
02044	Xã Yên Thịnh	02044
02047	Xã Yên Thượng	02044
- Huyện Chợ Mới
02086	Thị trấn Đồng Tâm	02086
02125	Xã Bình Văn	02116
02104	Xã Cao Kỳ	02104
02098	Xã Hòa Mục	02104
02095	Xã Mai Lạp	02101
02122	Xã Như Cố	02086
02107	Xã Nông Hạ	02107
02131	Xã Quảng Chu	02086
02089	Xã Tân Sơn	02104
02101	Xã Thanh Mai	02101
02113	Xã Thanh Thịnh	02107
02092	Xã Thanh Vận	02101
02110	Xã Yên Cư	02116
02116	Xã Yên Hân	02116
- Huyện Na Rì
02155	Thị trấn Yến Lạc	02155
02173	Xã Côn Minh	02185
02176	Xã Cư Lễ	02176
02152	Xã Cường Lợi	02152
02188	Xã Dương Sơn	02185
02194	Xã Đổng Xá	02191
02146	Xã Kim Hỷ	02143
02158	Xã Kim Lư	02155
02197	Xã Liêm Thủy	02191
02143	Xã Lương Thượng	02143
02185	Xã Quang Phong	02185
02161	Xã Sơn Thành	02155
02179	Xã Trần Phú	02176
02140	Xã Văn Lang	02143
02170	Xã Văn Minh	02176
02137	Xã Văn Vũ	02152
02191	Xã Xuân Dương	02191
- Huyện Ngân Sơn
01936	Thị trấn Nà Phặc	01936
01954	Thị trấn Vân Tùng	01954
01942	Xã Bằng Vân	01942
01945	Xã Cốc Đán	01954
01951	Xã Đức Vân	01954
01960	Xã Hiệp Lực	01960
01963	Xã Thuần Mang	01960
01939	Xã Thượng Ân	01942
01957	Xã Thượng Quan	01957
01948	Xã Trung Hòa	01936
- Huyện Pác Nặm
01876	Xã An Thắng	01882
01858	Xã Bằng Thành	01864
01864	Xã Bộc Bố	01864
01885	Xã Cao Tân	01879
01879	Xã Cổ Linh	01879
01867	Xã Công Bằng	01879
01870	Xã Giáo Hiệu	01864
01882	Xã Nghiên Loan	01882
01861	Xã Nhạn Môn	01864
01873	Xã Xuân La	01882
- Thành phố Bắc Kạn
01840	Phường Đức Xuân	01840
01846	Phường Huyền Tụng	01840
01834	Phường Nguyễn Thị Minh Khai	01840
01843	Phường Phùng Chí Kiên	01843
01837	Phường Sông Cầu	01843
01855	Phường Xuất Hóa	01843
01849	Xã Dương Quang	01849
01852	Xã Nông Thượng	01843
= 27	Tỉnh Bắc Ninh
- Huyện Gia Bình
09454	Thị trấn Gia Bình	09454
09481	Thị trấn Nhân Thắng	09475
09475	Xã Bình Dương	09475
09466	Xã Cao Đức	09466
09490	Xã Đại Bái	09454
09469	Xã Đại Lai	09469
09487	Xã Đông Cứu	09487
09463	Xã Giang Sơn	09487
09478	Xã Lãng Ngâm	09487
09493	Xã Quỳnh Phú	09454
09472	Xã Song Giang	09469
09460	Xã Thái Bảo	09475
09457	Xã Vạn Ninh	09466
09484	Xã Xuân Lai	09454
- Huyện Lương Tài
09496	Thị trấn Thứa	09496
09508	Xã An Tập	09499
09499	Xã An Thịnh	09499
09529	Xã Bình Định	09529
	Xã Lai Hạ	09499
09535	Xã Lâm Thao	09529
	Xã Minh Tân	09523
	Xã Mỹ Hương	09499
09505	Xã Phú Hòa	09496
09532	Xã Phú Lương	09523
09517	Xã Quang Minh	09523
09514	Xã Quảng Phú	09529
09511	Xã Tân Lãng	09496
09523	Xã Trung Chính	09523
09502	Xã Trung Kênh	09499
	Xã Trừng Xá	09523
- Huyện Tiên Du
09319	Thị trấn Lim	09319
09364	Xã Cảnh Hưng	09349
09355	Xã Đại Đồng	09340
09337	Xã Hiên Vân	09334
09340	Xã Hoàn Sơn	09340
09343	Xã Lạc Vệ	09343
09334	Xã Liên Bão	09334
09361	Xã Minh Đạo	09349
09328	Xã Nội Duệ	09319
09349	Xã Phật Tích	09349
09322	Xã Phú Lâm	09319
09352	Xã Tân Chi	09343
09358	Xã Tri Phương	09340
09346	Xã Việt Đoàn	09334
- Huyện Yên Phong
09193	Thị trấn Chờ	09193
09196	Xã Dũng Liệt	09205
09229	Xã Đông Phong	09208
09241	Xã Đông Thọ	09238
09217	Xã Đông Tiến	09193
09211	Xã Hòa Tiến	09202
09232	Xã Long Châu	09193
09199	Xã Tam Đa	09208
09202	Xã Tam Giang	09202
09208	Xã Thụy Hòa	09208
09223	Xã Trung Nghĩa	09193
09238	Xã Văn Môn	09238
09220	Xã Yên Phụ	09238
09205	Xã Yên Trung	09205
- Thành phố Bắc Ninh
09181	Phường Đại Phúc	09190
09166	Phường Đáp Cầu	09169
09331	Phường Hạp Lĩnh	09325
09214	Phường Hòa Long	09187
09325	Phường Khắc Niệm	09325
09235	Phường Khúc Xuyên	09187
09256	Phường Kim Chân	09169
09172	Phường Kinh Bắc	09187
09286	Phường Nam Sơn	09286
	Phường Ninh Xá	09187
09244	Phường Phong Khê	09190
09187	Phường Suối Hoa	09187
09169	Phường Thị Cầu	09169
	Phường Tiền An	09187
09184	Phường Tiền Ninh Vệ	09187
09226	Phường Vạn An	09187
09271	Phường Vân Dương	09286
	Phường Vệ An	09187
09190	Phường Võ Cường	09190
09163	Phường Vũ Ninh	09169
- Thành phố Từ Sơn
09388	Phường Châu Khê	09379
09394	Phường Đình Bảng	09367
09382	Phường Đồng Kỵ	09385
09367	Phường Đông Ngàn	09367
09385	Phường Đồng Nguyên	09385
09373	Phường Hương Mạc	09379
09397	Phường Phù Chẩn	09367
09379	Phường Phù Khê	09379
09370	Phường Tam Sơn	09370
09391	Phường Tân Hồng	09367
09383	Phường Trang Hạ	09385
09376	Phường Tương Giang	09370
- Thị xã Quế Võ
09262	Phường Bằng An	09247
09295	Phường Bồng Lai	09295
09298	Phường Cách Bi	09295
09253	Phường Đại Xuân	09253
09259	Phường Nhân Hòa	09253
09247	Phường Phố Mới	09247
09274	Phường Phù Lương	09301
09265	Phường Phương Liễu	09265
09280	Phường Phượng Mao	09265
09268	Phường Quế Tân	09247
09283	Phường Việt Hùng	09247
09292	Xã Châu Phong	09292
09313	Xã Chi Lăng	09313
09301	Xã Đào Viên	09301
09310	Xã Đức Long	09292
	Xã Hán Quảng	09313
09307	Xã Mộ Đạo	09295
09289	Xã Ngọc Xá	09301
09277	Xã Phù Lãng	09292
09250	Xã Việt Thống	09253
09304	Xã Yên Giả	09313
- Thị xã Thuận Thành
09418	Phường An Bình	09409
09424	Phường Gia Đông	09400
09436	Phường Hà Mãn	09433
09400	Phường Hồ	09400
09445	Phường Ninh Xá	09445
09412	Phường Song Hồ	09400
09427	Phường Thanh Khương	09427
09430	Phường Trạm Lộ	09430
09421	Phường Trí Quả	09427
09433	Phường Xuân Lâm	09433
09406	Xã Đại Đồng Thành	09400
09415	Xã Đình Tổ	09427
09403	Xã Hoài Thượng	09409
09409	Xã Mão Điền	09409
09448	Xã Nghĩa Đạo	09430
09439	Xã Ngũ Thái	09433
09442	Xã Nguyệt Đức	09445
09451	Xã Song Liễu	09433
= 83	Tỉnh Bến Tre
- Huyện Ba Tri
29110	Thị trấn Ba Tri	29110
29179	Thị trấn Tiệm Tôm	29167
29149	Xã An Bình Tây	29110
29173	Xã An Đức	29110
29161	Xã An Hiệp	29158
29176	Xã An Hòa Tây	29167
29158	Xã An Ngãi Tây	29158
29143	Xã An Ngãi Trung	29143
29128	Xã An Phú Trung	29143
29125	Xã Bảo Thạnh	29125
29152	Xã Bảo Thuận	29125
29122	Xã Mỹ Chánh	29122
29116	Xã Mỹ Hòa	29122
29134	Xã Mỹ Nhơn	29122
29131	Xã Mỹ Thạnh	29143
29146	Xã Phú Lễ	29137
29137	Xã Phước Ngãi	29137
29155	Xã Tân Hưng	29158
	Xã Tân Mỹ	29122
29167	Xã Tân Thủy	29167
29119	Xã Tân Xuân	29137
29170	Xã Vĩnh An	29110
29164	Xã Vĩnh Hòa	29110
- Huyện Bình Đại
29050	Thị trấn Bình Đại	29050
29092	Xã Bình Thắng	29050
29086	Xã Bình Thới	29050
29071	Xã Châu Hưng	29083
29098	Xã Đại Hòa Lộc	29104
29080	Xã Định Trung	29089
29056	Xã Long Định	29062
29059	Xã Long Hòa	29083
29077	Xã Lộc Thuận	29077
29089	Xã Phú Long	29089
29062	Xã Phú Thuận	29062
	Xã Phú Vang	29077
29053	Xã Tam Hiệp	29062
29104	Xã Thạnh Phước	29104
29095	Xã Thạnh Trị	29089
29083	Xã Thới Lai	29083
29107	Xã Thới Thuận	29107
29101	Xã Thừa Đức	29107
29068	Xã Vang Quới Đông	29077
29065	Xã Vang Quới Tây	29077
- Huyện Châu Thành
28810	Thị trấn Châu Thành	28810
28861	Thị trấn Tiên Thủy	28861
	Xã An Hiệp	28810
	Xã An Hóa	28807
28828	Xã An Phước	28807
28813	Xã Giao Long	28807
28858	Xã Hữu Định	28858
	Xã Phú An Hòa	28807
28822	Xã Phú Đức	28840
28819	Xã Phú Túc	28810
28846	Xã Phước Thạnh	28858
28843	Xã Quới Thành	28861
28807	Xã Qưới Sơn	28807
	Xã Sơn Hòa	28810
28831	Xã Tam Phước	28783
28840	Xã Tân Phú	28840
28804	Xã Tân Thạch	28810
28834	Xã Thành Triệu	28861
28852	Xã Tiên Long	28840
28855	Xã Tường Đa	28810
- Huyện Chợ Lách
28870	Thị trấn Chợ Lách	28870
28882	Xã Hòa Nghĩa	28870
28900	Xã Hưng Khánh Trung B	28901
28885	Xã Long Thới	28870
28873	Xã Phú Phụng	28879
28888	Xã Phú Sơn	28894
28876	Xã Sơn Định	28879
28891	Xã Tân Thiềng	28894
28879	Xã Vĩnh Bình	28879
28897	Xã Vĩnh Hòa	28901
28894	Xã Vĩnh Thành	28894
- Huyện Giồng Trôm
28984	Thị trấn Giồng Trôm	28984
29017	Xã Bình Hòa	28984
29032	Xã Bình Thành	28984
29008	Xã Châu Bình	28996
28996	Xã Châu Hòa	28996
29047	Xã Hưng Lễ	29044
29044	Xã Hưng Nhượng	29044
29023	Xã Hưng Phong	29020
29026	Xã Long Mỹ	29020
28999	Xã Lương Hòa	28987
29005	Xã Lương Phú	28993
29002	Xã Lương Quới	28996
28993	Xã Mỹ Thạnh	28993
28987	Xã Phong Nẫm	28987
29020	Xã Phước Long	29020
29014	Xã Sơn Phú	28777
29029	Xã Tân Hào	29029
29038	Xã Tân Lợi Thạnh	29029
29035	Xã Tân Thanh	29044
29041	Xã Thạnh Phú Đông	29029
29011	Xã Thuận Điền	28993
- Huyện Mỏ Cày Bắc
28915	Thị trấn Phước Mỹ Trung	28915
28924	Xã Hòa Lộc	28921
28901	Xã Hưng Khánh Trung A	28901
28948	Xã Khánh Thạnh Tân	28948
28936	Xã Nhuận Phú Tân	28948
28889	Xã Phú Mỹ	28915
28933	Xã Tân Bình	28921
28912	Xã Tân Phú Tây	28915
28918	Xã Tân Thành Bình	28921
28927	Xã Tân Thanh Tây	28948
28921	Xã Thành An	28921
28909	Xã Thạnh Ngãi	28915
28906	Xã Thanh Tân	28789
- Huyện Mỏ Cày Nam
28903	Thị trấn Mỏ Cày	28903
28957	Xã An Định	28957
28951	Xã An Thạnh	28903
28966	Xã An Thới	28969
28945	Xã Bình Khánh	28945
28978	Xã Cẩm Sơn	28981
28939	Xã Đa Phước Hội	28903
28930	Xã Định Thủy	28945
28981	Xã Hương Mỹ	28981
28972	Xã Minh Đức	28957
28975	Xã Ngãi Đăng	28981
28942	Xã Phước Hiệp	28945
28940	Xã Tân Hội	28903
28963	Xã Tân Trung	28957
28969	Xã Thành Thới A	28969
28960	Xã Thành Thới B	28969
- Huyện Thạnh Phú
29182	Thị trấn Thạnh Phú	29182
29209	Xã An Điền	29221
29224	Xã An Nhơn	29224
29218	Xã An Quy	29224
29200	Xã An Thạnh	29182
29215	Xã An Thuận	29224
29212	Xã Bình Thạnh	29182
29188	Xã Đại Điền	29194
29227	Xã Giao Thạnh	29227
29206	Xã Hòa Lợi	29191
29233	Xã Mỹ An	29182
29197	Xã Mỹ Hưng	29191
29185	Xã Phú Khánh	29194
29191	Xã Quới Điền	29191
29194	Xã Tân Phong	29194
29221	Xã Thạnh Hải	29221
29230	Xã Thạnh Phong	29227
29203	Xã Thới Thạnh	29194
- Thành phố Bến Tre
	Phường 4	28777
	Phường 5	28777
28762	Phường 6	28783
28780	Phường 7	28789
28759	Phường 8	28756
28777	Phường An Hội	28777
28756	Phường Phú Khương	28756
28757	Phường Phú Tân	28858
28789	Xã Bình Phú	28789
28792	Xã Mỹ Thạnh An	28777
28795	Xã Nhơn Thạnh	28756
28786	Xã Phú Hưng	28756
28798	Xã Phú Nhuận	28777
28783	Xã Sơn Đông	28783
= 74	Tỉnh Bình Dương
- Huyện Bàu Bàng
25822	Thị trấn Lai Uyên	25822
25819	Xã Cây Trường II	25819
25831	Xã Hưng Hòa	25837
25834	Xã Lai Hưng	25813
25828	Xã Long Nguyên	25840
25825	Xã Tân Hưng	25813
25816	Xã Trừ Văn Thố	25819
- Huyện Bắc Tân Uyên
25900	Thị trấn Tân Bình	25912
25906	Thị trấn Tân Thành	25906
25897	Xã Bình Mỹ	25915
25907	Xã Đất Cuốc	25906
25908	Xã Hiếu Liêm	25909
25909	Xã Lạc An	25909
25894	Xã Tân Định	25906
25903	Xã Tân Lập	25888
25918	Xã Tân Mỹ	25888
25927	Xã Thường Tân	25909
- Huyện Dầu Tiếng
25777	Thị trấn Dầu Tiếng	25777
25801	Xã An Lập	25807
25789	Xã Định An	25777
25798	Xã Định Hiệp	25807
25795	Xã Định Thành	25777
25792	Xã Long Hòa	25792
25804	Xã Long Tân	25792
25780	Xã Minh Hòa	25780
25786	Xã Minh Tân	25780
25783	Xã Minh Thạnh	25780
25807	Xã Thanh An	25807
25810	Xã Thanh Tuyền	25843
- Huyện Phú Giáo
25858	Thị trấn Phước Vĩnh	25858
25870	Xã An Bình	25858
25861	Xã An Linh	25867
25867	Xã An Long	25867
25865	Xã An Thái	25864
25885	Xã Phước Hòa	25882
25864	Xã Phước Sang	25864
25876	Xã Tam Lập	25858
25873	Xã Tân Hiệp	25864
25879	Xã Tân Long	25867
25882	Xã Vĩnh Hòa	25882
- Thành phố Bến Cát
25840	Phường An Điền	25840
25843	Phường An Tây	25843
25837	Phường Chánh Phú Hòa	25837
25849	Phường Hòa Lợi	25849
25813	Phường Mỹ Phước	25813
25852	Phường Tân Định	25849
25846	Phường Thới Hòa	25846
25855	Xã Phú An	25768
- Thành phố Dĩ An
25960	Phường An Bình	25942
25951	Phường Bình An	25951
25954	Phường Bình Thắng	25951
25942	Phường Dĩ An	25942
25957	Phường Đông Hòa	25951
25945	Phường Tân Bình	25945
25948	Phường Tân Đông Hiệp	25945
- Thành phố Tân Uyên
25915	Phường Hội Nghĩa	25915
25921	Phường Khánh Bình	25920
25924	Phường Phú Chánh	25760
25920	Phường Tân Hiệp	25920
25891	Phường Tân Phước Khánh	25891
25933	Phường Tân Vĩnh Hiệp	25891
25939	Phường Thái Hòa	25891
25936	Phường Thạnh Phước	25891
25888	Phường Uyên Hưng	25888
25912	Phường Vĩnh Tân	25912
25930	Xã Bạch Đằng	25888
25937	Xã Thạnh Hội	25891
- Thành phố Thủ Dầu Một
25774	Phường Chánh Mỹ	25771
25756	Phường Chánh Nghĩa	25747
25759	Phường Định Hòa	25771
25768	Phường Hiệp An	25768
25741	Phường Hiệp Thành	25750
25760	Phường Hòa Phú	25760
25747	Phường Phú Cường	25747
25750	Phường Phú Hòa	25750
25744	Phường Phú Lợi	25750
25762	Phường Phú Mỹ	25760
25763	Phường Phú Tân	25760
25753	Phường Phú Thọ	25747
25765	Phường Tân An	25768
25771	Phường Tương Bình Hiệp	25771
- Thành phố Thuận An
25975	Phường An Phú	25975
25963	Phường An Thạnh	25978
25969	Phường Bình Chuẩn	25969
25987	Phường Bình Hòa	25987
25984	Phường Bình Nhâm	25966
25978	Phường Hưng Định	25978
25966	Phường Lái Thiêu	25966
25972	Phường Thuận Giao	25969
25990	Phường Vĩnh Phú	25987
25981	Xã An Sơn	25978
= 52	Tỉnh Bình Định
- Huyện An Lão
21609	Thị trấn An Lão	21609
21616	Xã An Dũng	21616
21628	Xã An Hòa	21628
21610	Xã An Hưng	21609
21634	Xã An Nghĩa	21622
21631	Xã An Quang	21628
21625	Xã An Tân	21609
21622	Xã An Toàn	21622
21613	Xã An Trung	21616
21619	Xã An Vinh	21616
- Huyện Hoài Ân
21688	Thị trấn Tăng Bạt Hổ	21688
21712	Xã Ân Đức	21688
21691	Xã Ân Hảo Đông	21697
21690	Xã Ân Hảo Tây	21697
21715	Xã Ân Hữu	21715
21697	Xã Ân Mỹ	21697
21727	Xã Ân Nghĩa	21727
21709	Xã Ân Phong	21688
21694	Xã Ân Sơn	21703
21706	Xã Ân Thạnh	21703
21703	Xã Ân Tín	21703
21724	Xã Ân Tường Đông	21688
21721	Xã Ân Tường Tây	21715
21718	Xã Bok Tới	21727
21700	Xã Đak Mang	21715
- Huyện Phù Cát
21862	Thị trấn Cát Khánh	21859
21898	Thị trấn Cát Tiến	21880
21853	Thị trấn Ngô Mây	21853
21904	Xã Cát Chánh	21901
21880	Xã Cát Hải	21880
21871	Xã Cát Hanh	21871
21883	Xã Cát Hiệp	21871
21889	Xã Cát Hưng	21901
21868	Xã Cát Lâm	21868
21859	Xã Cát Minh	21859
21886	Xã Cát Nhơn	21892
21856	Xã Cát Sơn	21868
21865	Xã Cát Tài	21859
21895	Xã Cát Tân	21853
21874	Xã Cát Thành	21880
21901	Xã Cát Thắng	21901
21877	Xã Cát Trinh	21853
21892	Xã Cát Tường	21892
- Huyện Phù Mỹ
21733	Thị trấn Bình Dương	21733
21730	Thị trấn Phù Mỹ	21730
21751	Xã Mỹ An	21751
21781	Xã Mỹ Cát	21769
21769	Xã Mỹ Chánh	21769
21784	Xã Mỹ Chánh Tây	21730
21739	Xã Mỹ Châu	21739
21736	Xã Mỹ Đức	21739
21775	Xã Mỹ Hiệp	21775
21763	Xã Mỹ Hòa	21757
21745	Xã Mỹ Lộc	21739
21748	Xã Mỹ Lợi	21733
21754	Xã Mỹ Phong	21733
21772	Xã Mỹ Quang	21730
21778	Xã Mỹ Tài	21775
21766	Xã Mỹ Thành	21769
21742	Xã Mỹ Thắng	21751
21760	Xã Mỹ Thọ	21751
21757	Xã Mỹ Trinh	21757
- Huyện Tây Sơn
21808	Thị trấn Phú Phong	21808
21829	Xã Bình Hòa	21829
21847	Xã Bình Nghi	21808
21811	Xã Bình Tân	21817
21823	Xã Bình Thành	21829
21817	Xã Bình Thuận	21817
21835	Xã Bình Tường	21835
21826	Xã Tây An	21817
21832	Xã Tây Bình	21829
21820	Xã Tây Giang	21820
21850	Xã Tây Phú	21835
21814	Xã Tây Thuận	21820
21838	Xã Tây Vinh	21829
21844	Xã Tây Xuân	21808
21841	Xã Vĩnh An	21835
- Huyện Tuy Phước
21955	Thị trấn Diêu Trì	21952
21952	Thị trấn Tuy Phước	21952
21985	Xã Phước An	21985
21973	Xã Phước Hiệp	21964
21967	Xã Phước Hòa	21970
21961	Xã Phước Hưng	21964
21976	Xã Phước Lộc	21952
21979	Xã Phước Nghĩa	21952
21964	Xã Phước Quang	21964
21970	Xã Phước Sơn	21970
21988	Xã Phước Thành	21985
21958	Xã Phước Thắng	21970
21982	Xã Phước Thuận	21952
- Huyện Vân Canh
21994	Thị trấn Vân Canh	21994
22006	Xã Canh Hiển	22006
22000	Xã Canh Hiệp	22006
22012	Xã Canh Hòa	21994
21997	Xã Canh Liên	21997
22009	Xã Canh Thuận	21994
22003	Xã Canh Vinh	22006
- Huyện Vĩnh Thạnh
21786	Thị trấn Vĩnh Thạnh	21786
21799	Xã Vĩnh Hảo	21786
21796	Xã Vĩnh Hiệp	21796
21801	Xã Vĩnh Hòa	21805
21790	Xã Vĩnh Kim	21787
21805	Xã Vĩnh Quang	21805
21787	Xã Vĩnh Sơn	21787
21802	Xã Vĩnh Thịnh	21796
21804	Xã Vĩnh Thuận	21805
- Thành phố Quy Nhơn
21589	Phường Bùi Thị Xuân	21589
21556	Phường Đống Đa	21583
21595	Phường Ghềnh Ráng	21592
21562	Phường Hải Cảng	21583
	Phường Lê Hồng Phong	21583
	Phường Lê Lợi	21583
	Phường Lý Thường Kiệt	21583
21577	Phường Ngô Mây	21592
21592	Phường Nguyễn Văn Cừ	21592
21550	Phường Nhơn Bình	21601
21553	Phường Nhơn Phú	21553
21565	Phường Quang Trung	21592
21583	Phường Thị Nại	21583
	Phường Trần Hưng Đạo	21583
21580	Phường Trần Phú	21583
21559	Phường Trần Quang Diệu	21553
21607	Xã Nhơn Châu	21607
21604	Xã Nhơn Hải	21601
21601	Xã Nhơn Hội	21601
21598	Xã Nhơn Lý	21601
21991	Xã Phước Mỹ	21589
- Thị xã An Nhơn
21907	Phường Bình Định	21907
21910	Phường Đập Đá	21910
21943	Phường Nhơn Hòa	21943
21934	Phường Nhơn Hưng	21934
21916	Phường Nhơn Thành	21925
21928	Xã Nhơn An	21934
21919	Xã Nhơn Hạnh	21925
21922	Xã Nhơn Hậu	21910
21937	Xã Nhơn Khánh	21907
21940	Xã Nhơn Lộc	21940
21913	Xã Nhơn Mỹ	21910
21925	Xã Nhơn Phong	21925
21931	Xã Nhơn Phúc	21907
21946	Xã Nhơn Tân	21940
21949	Xã Nhơn Thọ	21943
- Thị xã Hoài Nhơn
21640	Phường Bồng Sơn	21640
21685	Phường Hoài Đức	21640
21661	Phường Hoài Hảo	21661
21670	Phường Hoài Hương	21670
21673	Phường Hoài Tân	21673
21667	Phường Hoài Thanh	21664
21664	Phường Hoài Thanh Tây	21664
21679	Phường Hoài Xuân	21673
21637	Phường Tam Quan	21637
21655	Phường Tam Quan Bắc	21655
21658	Phường Tam Quan Nam	21664
21649	Xã Hoài Châu	21637
21646	Xã Hoài Châu Bắc	21655
21676	Xã Hoài Hải	21670
21682	Xã Hoài Mỹ	21670
21652	Xã Hoài Phú	21661
21643	Xã Hoài Sơn	21655
= 70	Tỉnh Bình Phước
- Huyện Bù Đăng
25396	Thị trấn Đức Phong	25396
25404	Xã Bình Minh	25405
25405	Xã Bom Bo	25405
25399	Xã Đak Nhau	25399
25426	Xã Đăng Hà	25420
25411	Xã Đoàn Kết	25396
25414	Xã Đồng Nai	25402
25417	Xã Đức Liễu	25417
25398	Xã Đường 10	25399
25408	Xã Minh Hưng	25396
25424	Xã Nghĩa Bình	25417
25423	Xã Nghĩa Trung	25417
25400	Xã Phú Sơn	25402
25429	Xã Phước Sơn	25420
25402	Xã Thọ Sơn	25402
25420	Xã Thống Nhất	25420
- Huyện Bù Đốp
25308	Thị trấn Thanh Bình	25308
25309	Xã Hưng Phước	25309
25310	Xã Phước Thiện	25309
25318	Xã Tân Thành	25318
25321	Xã Tân Tiến	25318
25315	Xã Thanh Hòa	25308
25312	Xã Thiện Hưng	25308
- Huyện Bù Gia Mập
25234	Xã Bình Thắng	25231
25222	Xã Bù Gia Mập	25222
25231	Xã Đa Kia	25231
25225	Xã Đak Ơ	25225
25228	Xã Đức Hạnh	25267
25267	Xã Phú Nghĩa	25267
25229	Xã Phú Văn	25267
25232	Xã Phước Minh	25231
- Huyện Đồng Phú
25363	Thị trấn Tân Phú	25363
25369	Xã Đồng Tâm	25390
25390	Xã Đồng Tiến	25390
25384	Xã Tân Hòa	25378
25375	Xã Tân Hưng	25378
25381	Xã Tân Lập	25363
25378	Xã Tân Lợi	25378
25372	Xã Tân Phước	25390
25393	Xã Tân Tiến	25363
25366	Xã Thuận Lợi	25387
25387	Xã Thuận Phú	25387
- Huyện Hớn Quản
25357	Thị trấn Tân Khai	25357
25330	Xã An Khương	25345
25339	Xã An Phú	25349
25360	Xã Đồng Nơ	25357
25348	Xã Minh Đức	25349
25349	Xã Minh Tâm	25349
25351	Xã Phước An	25351
25361	Xã Tân Hiệp	25357
25345	Xã Tân Hưng	25345
25342	Xã Tân Lợi	25351
25438	Xã Tân Quan	25351
25327	Xã Thanh An	25345
25354	Xã Thanh Bình	25326
- Huyện Lộc Ninh
25270	Thị trấn Lộc Ninh	25270
25276	Xã Lộc An	25318
25300	Xã Lộc Điền	25303
25282	Xã Lộc Hiệp	25292
25273	Xã Lộc Hòa	25280
25303	Xã Lộc Hưng	25303
25306	Xã Lộc Khánh	25303
25292	Xã Lộc Phú	25292
25291	Xã Lộc Quang	25292
25279	Xã Lộc Tấn	25279
25297	Xã Lộc Thái	25270
25294	Xã Lộc Thành	25294
25280	Xã Lộc Thạnh	25280
25285	Xã Lộc Thiện	25279
25305	Xã Lộc Thịnh	25294
25288	Xã Lộc Thuận	25270
- Huyện Phú Riềng
25244	Xã Bình Sơn	25220
25243	Xã Bình Tân	25246
25252	Xã Bù Nho	25252
25240	Xã Long Bình	25246
25255	Xã Long Hà	25255
25246	Xã Long Hưng	25246
25258	Xã Long Tân	25255
25264	Xã Phú Riềng	25252
25261	Xã Phú Trung	25261
25250	Xã Phước Tân	25261
- Thành phố Đồng Xoài
25201	Phường Tân Bình	25195
25198	Phường Tân Đồng	25195
25195	Phường Tân Phú	25195
25205	Phường Tân Thiện	25195
25204	Phường Tân Xuân	25195
25210	Phường Tiến Thành	25210
25207	Xã Tân Thành	25210
25213	Xã Tiến Hưng	25195
- Thị xã Bình Long
25324	Phường An Lộc	25326
25320	Phường Hưng Chiến	25326
25326	Phường Phú Đức	25326
25325	Phường Phú Thịnh	25333
25333	Xã Thanh Lương	25333
25336	Xã Thanh Phú	25333
- Thị xã Chơn Thành
25432	Phường Hưng Long	25432
25441	Phường Minh Hưng	25441
25444	Phường Minh Long	25441
25447	Phường Minh Thành	25432
25433	Phường Thành Tâm	25432
25435	Xã Minh Lập	25450
25453	Xã Minh Thắng	25450
25450	Xã Nha Bích	25450
25439	Xã Quang Minh	25351
- Thị xã Phước Long
25220	Phường Long Phước	25220
25217	Phường Long Thủy	25217
25219	Phường Phước Bình	25220
25237	Phường Sơn Giang	25217
25216	Phường Thác Mơ	25217
25245	Xã Long Giang	25220
25249	Xã Phước Tín	25217
= 60	Tỉnh Bình Thuận
- Huyện Bắc Bình
23005	Thị trấn Chợ Lầu	23005
23032	Thị trấn Lương Sơn	23032
23014	Xã Bình An	23020
23047	Xã Bình Tân	23023
23020	Xã Hải Ninh	23020
23053	Xã Hòa Thắng	23053
23056	Xã Hồng Phong	23053
23041	Xã Hồng Thái	23041
23017	Xã Phan Điền	23020
23044	Xã Phan Hiệp	23005
23035	Xã Phan Hòa	23005
23011	Xã Phan Lâm	23008
23050	Xã Phan Rí Thành	23005
23008	Xã Phan Sơn	23008
23038	Xã Phan Thanh	23041
23026	Xã Phan Tiến	23023
23029	Xã Sông Bình	23032
23023	Xã Sông Lũy	23023
- Huyện Đức Linh
23194	Thị trấn Đức Tài	23194
23191	Thị trấn Võ Xu	23191
23197	Xã Đa Kai	23200
23224	Xã Đông Hà	23227
23212	Xã Đức Hạnh	23194
23215	Xã Đức Tín	23194
23203	Xã Mê Pu	23200
23206	Xã Nam Chính	23191
23200	Xã Sùng Nhơn	23200
23221	Xã Tân Hà	23227
23227	Xã Trà Tân	23227
23218	Xã Vũ Hòa	23191
- Huyện Hàm Tân
23230	Thị trấn Tân Minh	23230
23236	Thị trấn Tân Nghĩa	23236
23239	Xã Sông Phan	23134
23266	Xã Sơn Mỹ	23266
23251	Xã Tân Đức	23230
23257	Xã Tân Hà	23236
23242	Xã Tân Phúc	23230
23254	Xã Tân Thắng	23266
23260	Xã Tân Xuân	23236
23255	Xã Thắng Hải	23266
- Huyện Hàm Thuận Bắc
23059	Thị trấn Ma Lâm	23059
23062	Thị trấn Phú Long	22933
23107	Xã Đa Mi	23065
23074	Xã Đông Giang	23074
23068	Xã Đông Tiến	23074
23098	Xã Hàm Chính	23095
23092	Xã Hàm Đức	23059
23101	Xã Hàm Hiệp	22960
23095	Xã Hàm Liêm	23095
23077	Xã Hàm Phú	23089
23104	Xã Hàm Thắng	22933
23089	Xã Hàm Trí	23089
23080	Xã Hồng Liêm	23086
23086	Xã Hồng Sơn	23086
23065	Xã La Dạ	23065
23071	Xã Thuận Hòa	23089
23083	Xã Thuận Minh	23059
- Huyện Hàm Thuận Nam
23110	Thị trấn Thuận Nam	23110
23116	Xã Hàm Cần	23122
23128	Xã Hàm Cường	23128
23125	Xã Hàm Kiệm	23128
23137	Xã Hàm Minh	23110
23131	Xã Hàm Mỹ	22963
23122	Xã Hàm Thạnh	23122
23119	Xã Mương Mán	23128
23113	Xã Mỹ Thạnh	23122
23134	Xã Tân Lập	23134
23146	Xã Tân Thành	23143
23143	Xã Tân Thuận	23143
23140	Xã Thuận Quí	23143
- Huyện Phú Quí
23275	Xã Long Hải	23272
23272	Xã Ngũ Phụng	23272
23278	Xã Tam Thanh	23272
- Huyện Tánh Linh
23149	Thị trấn Lạc Tánh	23149
23152	Xã Bắc Ruộng	23152
23173	Xã Đồng Kho	23173
23179	Xã Đức Bình	23173
23170	Xã Đức Phú	23158
23185	Xã Đức Thuận	23149
23176	Xã Gia An	23149
23182	Xã Gia Huynh	23188
23164	Xã Huy Khiêm	23173
23161	Xã La Ngâu	23173
23167	Xã Măng Tố	23152
23158	Xã Nghị Đức	23158
23188	Xã Suối Kiết	23188
- Huyện Tuy Phong
22969	Thị trấn Liên Hương	22969
22972	Thị trấn Phan Rí Cửa	22972
22999	Xã Bình Thạnh	22969
22996	Xã Chí Công	22972
22993	Xã Hòa Minh	22972
22975	Xã Phan Dũng	22978
22978	Xã Phong Phú	22978
22987	Xã Phú Lạc	22969
22990	Xã Phước Thể	22969
22981	Xã Vĩnh Hảo	22981
22984	Xã Vĩnh Tân	22981
- Thành phố Phan Thiết
22951	Phường Bình Hưng	22945
22954	Phường Đức Long	22954
	Phường Đức Nghĩa	22945
	Phường Đức Thắng	22945
22918	Phường Hàm Tiến	22918
	Phường Hưng Long	22945
22945	Phường Lạc Đạo	22945
22915	Phường Mũi Né	22918
22921	Phường Phú Hài	22924
22927	Phường Phú Tài	22960
22924	Phường Phú Thủy	22924
22930	Phường Phú Trinh	22945
22936	Phường Thanh Hải	22924
22933	Phường Xuân An	22933
22960	Xã Phong Nẫm	22960
22957	Xã Thiện Nghiệp	22918
22963	Xã Tiến Lợi	22963
22966	Xã Tiến Thành	22954
- Thị xã La Gi
23237	Phường Bình Tân	23235
23231	Phường Phước Hội	23231
23232	Phường Phước Lộc	23231
23235	Phường Tân An	23235
23234	Phường Tân Thiện	23235
23248	Xã Tân Bình	23235
23245	Xã Tân Hải	23246
23268	Xã Tân Phước	23231
23246	Xã Tân Tiến	23246
= 96	Tỉnh Cà Mau
- Huyện Cái Nước
32128	Thị trấn Cái Nước	32128
32142	Xã Đông Hưng	32137
32143	Xã Đông Thới	32128
32141	Xã Hòa Mỹ	32140
32140	Xã Hưng Mỹ	32140
32131	Xã Lương Thế Trân	32134
32134	Xã Phú Hưng	32134
32137	Xã Tân Hưng	32137
32146	Xã Tân Hưng Đông	32140
32130	Xã Thạnh Phú	32134
32149	Xã Trần Thới	32128
- Huyện Đầm Dơi
32152	Thị trấn Đầm Dơi	32152
32186	Xã Ngọc Chánh	32185
32188	Xã Nguyễn Huân	32188
32182	Xã Quách Phẩm	32182
32179	Xã Quách Phẩm Bắc	32182
32155	Xã Tạ An Khương	32155
32158	Xã Tạ An Khương Đông	32155
32170	Xã Tạ An Khương Nam	32155
32174	Xã Tân Dân	32152
32173	Xã Tân Duyệt	32152
32164	Xã Tân Đức	32167
32167	Xã Tân Thuận	32167
32176	Xã Tân Tiến	32188
32162	Xã Tân Trung	32161
32185	Xã Thanh Tùng	32185
32161	Xã Trần Phán	32161
- Huyện Năm Căn
32191	Thị trấn Năm Căn	32191
32200	Xã Đất Mới	32201
32194	Xã Hàm Rồng	32191
32203	Xã Hàng Vịnh	32191
32197	Xã Hiệp Tùng	32206
32201	Xã Lâm Hải	32201
32206	Xã Tam Giang	32206
32209	Xã Tam Giang Đông	32206
- Huyện Ngọc Hiển
32244	Thị trấn Rạch Gốc	32244
32248	Xã Đất Mũi	32248
32233	Xã Tam Giang Tây	32236
32245	Xã Tân Ân	32244
32236	Xã Tân Ân Tây	32236
32242	Xã Viên An	32248
32239	Xã Viên An Đông	32244
- Huyện Phú Tân
32212	Thị trấn Cái Đôi Vàm	32212
32230	Xã Nguyễn Việt Khái	32212
32215	Xã Phú Mỹ	32214
32218	Xã Phú Tân	32218
32214	Xã Phú Thuận	32214
32228	Xã Rạch Chèo	32227
32221	Xã Tân Hải	32218
32227	Xã Tân Hưng Tây	32227
32224	Xã Việt Thắng	32227
- Huyện Thới Bình
32065	Thị trấn Thới Bình	32065
32068	Xã Biển Bạch	32069
32074	Xã Biển Bạch Đông	32069
32092	Xã Hồ Thị Kỷ	32092
32069	Xã Tân Bằng	32069
32086	Xã Tân Lộc	32083
32083	Xã Tân Lộc Bắc	32083
32089	Xã Tân Lộc Đông	32083
32080	Xã Tân Phú	32071
32077	Xã Thới Bình	32065
32072	Xã Trí Lực	32071
32071	Xã Trí Phải	32071
- Huyện Trần Văn Thời
32098	Thị trấn Sông Đốc	32098
32095	Thị trấn Trần Văn Thời	32095
32110	Xã Khánh Bình	32110
32116	Xã Khánh Bình Đông	32110
32104	Xã Khánh Bình Tây	32104
32101	Xã Khánh Bình Tây Bắc	32104
32119	Xã Khánh Hải	32119
32113	Xã Khánh Hưng	32119
32108	Xã Khánh Lộc	32095
32122	Xã Lợi An	32134
32124	Xã Phong Điền	32098
32125	Xã Phong Lạc	32095
32107	Xã Trần Hợi	32095
- Huyện U Minh
32044	Thị trấn U Minh	32044
32059	Xã Khánh An	32059
32047	Xã Khánh Hòa	32047
32062	Xã Khánh Hội	32062
32056	Xã Khánh Lâm	32062
32048	Xã Khánh Thuận	32044
32050	Xã Khánh Tiến	32047
32053	Xã Nguyễn Phích	32044
- Thành phố Cà Mau
32005	Phường 1	32002
32002	Phường 2	32002
	Phường 4	32002
32008	Phường 5	32025
32017	Phường 6	32025
32020	Phường 7	32041
32014	Phường 8	32014
31999	Phường 9	32002
32025	Phường Tân Thành	32025
32022	Phường Tân Xuyên	32002
32023	Xã An Xuyên	32002
32035	Xã Định Bình	32041
32041	Xã Hòa Tân	32041
32038	Xã Hòa Thành	32041
32032	Xã Lý Văn Lâm	32014
32029	Xã Tắc Vân	32025
32026	Xã Tân Thành	32025
= 04	Tỉnh Cao Bằng
- Huyện Bảo Lạc
01321	Thị trấn Bảo Lạc	01321
01333	Xã Bảo Toàn	01321
01330	Xã Cô Ba	01327
01324	Xã Cốc Pàng	01324
01357	Xã Đình Phùng	01354
01348	Xã Hồng An	01339
01342	Xã Hồng Trị	01321
01354	Xã Huy Giáp	01354
01351	Xã Hưng Đạo	01351
01352	Xã Hưng Thịnh	01351
01336	Xã Khánh Xuân	01336
01343	Xã Kim Cúc	01351
01345	Xã Phan Thanh	01336
01359	Xã Sơn Lập	01360
01360	Xã Sơn Lộ	01360
01327	Xã Thượng Hà	01327
01339	Xã Xuân Trường	01339
- Huyện Bảo Lâm
01290	Thị trấn Pác Miầu	01290
01291	Xã Đức Hạnh	01324
01294	Xã Lý Bôn	01294
01312	Xã Mông Ân	01290
01296	Xã Nam Cao	01297
01297	Xã Nam Quang	01297
01303	Xã Quảng Lâm	01304
01304	Xã Thạch Lâm	01304
01315	Xã Thái Học	01318
01316	Xã Thái Sơn	01318
01309	Xã Vĩnh Phong	01290
01300	Xã Vĩnh Quang	01294
01318	Xã Yên Thổ	01318
- Huyện Hạ Lang
01558	Thị trấn Thanh Nhật	01558
01555	Xã An Lạc	01561
01567	Xã Cô Ngân	01561
01543	Xã Đồng Loan	01537
01546	Xã Đức Quang	01552
01549	Xã Kim Loan	01561
01537	Xã Lý Quốc	01537
01534	Xã Minh Long	01537
01552	Xã Quang Long	01552
01540	Xã Thắng Lợi	01552
01573	Xã Thị Hoa	01558
01564	Xã Thống Nhất	01558
01561	Xã Vinh Quý	01561
- Huyện Hà Quảng
01363	Thị trấn Thông Nông	01363
01392	Thị trấn Xuân Hòa	01392
01402	Xã Cải Viên	01414
01367	Xã Cần Nông	01366
01366	Xã Cần Yên	01366
01375	Xã Đa Thông	01363
01429	Xã Hồng Sỹ	01438
01393	Xã Lũng Nặm	01393
01384	Xã Lương Can	01363
01372	Xã Lương Thông	01366
01435	Xã Mã Ba	01438
01438	Xã Ngọc Đào	01438
01378	Xã Ngọc Động	01387
01411	Xã Nội Thôn	01414
01432	Xã Quý Quân	01392
01417	Xã Sóc Hà	01392
01387	Xã Thanh Long	01387
01420	Xã Thượng Thôn	01393
01414	Xã Tổng Cọt	01414
01399	Xã Trường Hà	01392
01381	Xã Yên Sơn	01387
- Huyện Hòa An
01654	Thị trấn Nước Hai	01654
01708	Xã Bạch Đằng	01708
01711	Xã Bình Dương	01708
01657	Xã Dân Chủ	01660
01666	Xã Đại Tiến	01654
01669	Xã Đức Long	01660
01696	Xã Hoàng Tung	01273
01723	Xã Hồng Nam	01792
01687	Xã Hồng Việt	01654
01714	Xã Lê Chung	01288
01660	Xã Nam Tuấn	01660
01672	Xã Ngũ Lão	01699
01699	Xã Nguyễn Huệ	01699
01702	Xã Quang Trung	01699
01675	Xã Trương Lương	01747
- Huyện Nguyên Bình
01726	Thị trấn Nguyên Bình	01726
01729	Thị trấn Tĩnh Túc	01729
01738	Xã Ca Thành	01738
01765	Xã Hoa Thám	01774
01783	Xã Hưng Đạo	01774
01756	Xã Mai Long	01768
01747	Xã Minh Tâm	01747
01768	Xã Phan Thanh	01768
01771	Xã Quang Thành	01777
01774	Xã Tam Kim	01774
01777	Xã Thành Công	01777
01750	Xã Thể Dục	01726
01780	Xã Thịnh Vượng	01708
01735	Xã Triệu Nguyên	01729
01762	Xã Vũ Minh	01726
01744	Xã Vũ Nông	01729
01732	Xã Yên Lạc	01738
- Huyện Quảng Hòa
01648	Thị trấn Hòa Thuận	01648
01576	Thị trấn Quảng Uyên	01576
01627	Thị trấn Tà Lùng	01648
01630	Xã Bế Văn Đàn	01636
01636	Xã Cách Linh	01636
01597	Xã Cai Bộ	01594
01606	Xã Chí Thảo	01576
01639	Xã Đại Sơn	01648
01594	Xã Độc Lập	01594
01624	Xã Hạnh Phúc	01618
01615	Xã Hồng Quang	01636
01651	Xã Mỹ Hưng	01648
01618	Xã Ngọc Động	01618
01579	Xã Phi Hải	01576
01603	Xã Phúc Sen	01576
01582	Xã Quảng Hưng	01594
01474	Xã Quốc Toản	01447
01645	Xã Tiên Thành	01807
01609	Xã Tự Do	01618
- Huyện Thạch An
01786	Thị trấn Đông Khê	01786
01789	Xã Canh Tân	01789
01822	Xã Đức Long	01822
01801	Xã Đức Thông	01789
01831	Xã Đức Xuân	01786
01792	Xã Kim Đồng	01792
01819	Xã Lê Lai	01807
01828	Xã Lê Lợi	01822
01795	Xã Minh Khai	01795
01813	Xã Quang Trọng	01795
01804	Xã Thái Cường	01792
01810	Xã Thụy Hùng	01822
01816	Xã Trọng Con	01786
01807	Xã Vân Trình	01807
- Huyện Trùng Khánh
01447	Thị trấn Trà Lĩnh	01447
01477	Thị trấn Trùng Khánh	01477
01471	Xã Cao Chương	01447
01519	Xã Cao Thăng	01525
01501	Xã Chí Viễn	01501
01495	Xã Đàm Thủy	01501
01489	Xã Đình Phong	01489
01525	Xã Đoài Dương	01525
01522	Xã Đức Hồng	01477
01498	Xã Khâm Thành	01477
01504	Xã Lăng Hiếu	01477
01481	Xã Ngọc Côn	01489
01480	Xã Ngọc Khê	01489
01507	Xã Phong Châu	01501
01483	Xã Phong Nậm	01489
01456	Xã Quang Hán	01456
01465	Xã Quang Trung	01465
01468	Xã Quang Vinh	01456
01453	Xã Tri Phương	01465
01516	Xã Trung Phúc	01525
01462	Xã Xuân Nội	01465
- Thành phố Cao Bằng
01288	Phường Duyệt Trung	01288
01282	Phường Đề Thám	01273
01285	Phường Hòa Chung	01288
01273	Phường Hợp Giang	01273
01279	Phường Ngọc Xuân	01279
01270	Phường Sông Bằng	01279
01267	Phường Sông Hiến	01273
01276	Phường Tân Giang	01288
01720	Xã Chu Trinh	01288
01705	Xã Hưng Đạo	01273
01693	Xã Vĩnh Quang	01279
= 66	Tỉnh Đắk Lắk
- Huyện Buôn Đôn
24247	Xã Cuôr KNia	24250
24250	Xã Ea Bar	24250
24238	Xã Ea Huar	24241
24253	Xã Ea Nuôl	24250
24241	Xã Ea Wer	24241
24235	Xã Krông Na	24235
24244	Xã Tân Hòa	24241
- Huyện Cư Kuin
24541	Xã Cư Ê Wi	24540
24561	Xã Dray Bhăng	24561
24550	Xã Ea BHốk	24561
24553	Xã Ea Hu	24540
24544	Xã Ea Ktur	24544
24540	Xã Ea Ning	24540
24547	Xã Ea Tiêu	24544
24562	Xã Hòa Hiệp	24561
- Huyện Cư M'gar
24256	Thị trấn Ea Pốk	24259
24259	Thị trấn Quảng Phú	24259
24301	Xã Cuor Đăng	24301
24271	Xã Cư Dliê M'nông	24277
24289	Xã Cư M'gar	24280
24298	Xã Cư Suê	24259
24292	Xã Ea D'Rơng	24301
24274	Xã Ea H'đinh	24280
24265	Xã Ea Kiết	24265
24280	Xã Ea KPam	24280
24264	Xã Ea Kuêh	24265
24283	Xã Ea M'DRóh	24286
24295	Xã Ea M'nang	24286
24268	Xã Ea Tar	24277
24277	Xã Ea Tul	24277
24286	Xã Quảng Hiệp	24286
24262	Xã Quảng Tiến	24259
- Huyện Ea H'leo
24181	Thị trấn Ea Drăng	24181
24194	Xã Cư A Mung	24193
24196	Xã Cư Mốt	24193
24205	Xã Dliê Yang	24181
24184	Xã Ea H'leo	24184
24199	Xã Ea Hiao	24187
24202	Xã Ea Khal	24208
24208	Xã Ea Nam	24208
24190	Xã Ea Ral	24181
24187	Xã Ea Sol	24187
24207	Xã Ea Tir	24208
24193	Xã Ea Wy	24193
- Huyện Ea Kar
24373	Thị trấn Ea Kar	24373
24376	Thị trấn Ea Knốp	24376
24406	Xã Cư Bông	24406
24404	Xã Cư ELang	24403
24385	Xã Cư Huê	24373
24409	Xã Cư Jang	24406
24397	Xã Cư Ni	24373
24401	Xã Cư Prông	24400
24391	Xã Ea Đar	24373
24394	Xã Ea Kmút	24373
24403	Xã Ea Ô	24403
24400	Xã Ea Păl	24400
24380	Xã Ea Sar	24376
24379	Xã Ea Sô	24376
24388	Xã Ea Tih	24376
24382	Xã Xuân Phú	24373
- Huyện Ea Súp
24211	Thị trấn Ea Súp	24211
24226	Xã Cư KBang	24217
24232	Xã Cư M'Lan	24211
24229	Xã Ea Bung	24229
24223	Xã Ea Lê	24211
24217	Xã Ea Rốk	24217
24215	Xã Ia JLơi	24217
24214	Xã Ia Lốp	24214
24221	Xã Ia Rvê	24214 24221
24220	Xã Ya Tờ Mốt	24229
- Huyện Krông A Na
24538	Thị trấn Buôn Trấp	24538
24568	Xã Băng A Drênh	24568
24574	Xã Bình Hòa	24538
24556	Xã Dray Sáp	24559
24571	Xã Dur KMăl	24568
24565	Xã Ea Bông	24559
24559	Xã Ea Na	24559
24577	Xã Quảng Điền	24538
- Huyện Krông Bông
24448	Thị trấn Krông Kmar	24448
24484	Xã Cư Drăm	24484
24454	Xã Cư KTy	24454
24478	Xã Cư Pui	24478
24451	Xã Dang Kang	24454
24472	Xã Ea Trul	24472
24466	Xã Hòa Lễ	24448
24463	Xã Hòa Phong	24478
24481	Xã Hòa Sơn	24472
	Xã Hòa Tân	24454
24457	Xã Hòa Thành	24454
24475	Xã Khuê Ngọc Điền	24448
24487	Xã Yang Mao	24484
24469	Xã Yang Reh	24472
- Huyện Krông Búk
24316	Thị trấn Pơng Drang	24316
24310	Xã Chư KBô	24310
24307	Xã Cư Né	24310
24313	Xã Cư Pơng	24313
24319	Xã Ea Ngai	24316
24314	Xã Ea Sin	24313
24317	Xã Tân Lập	24316
- Huyện Krông Năng
24343	Thị trấn Krông Năng	24343
24367	Xã Cư Klông	24352
24346	Xã ĐLiê Ya	24346
24360	Xã Ea Dăh	24364
24361	Xã Ea Hồ	24343
24359	Xã Ea Puk	24364
24352	Xã Ea Tam	24352
24370	Xã Ea Tân	24346
24349	Xã Ea Tóh	24346
24355	Xã Phú Lộc	24343
24364	Xã Phú Xuân	24364
24358	Xã Tam Giang	24352
- Huyện Krông Pắc
24490	Thị trấn Phước An	24490
24520	Xã Ea Hiu	24502
24499	Xã Ea Kênh	24505
24496	Xã Ea Kly	24496
24505	Xã Ea KNuec	24505
24514	Xã Ea Kuăng	24502
24502	Xã Ea Phê	24502
24532	Xã Ea Uy	24526
24535	Xã Ea Yiêng	24526
24508	Xã Ea Yông	24490
24511	Xã Hòa An	24490
24517	Xã Hòa Đông	24505
24523	Xã Hòa Tiến	24490
24493	Xã KRông Búk	24496
24526	Xã Tân Tiến	24526
24529	Xã Vụ Bổn	24529
- Huyện Lắk
24580	Thị trấn Liên Sơn	24580
24586	Xã Bông Krang	24580
24595	Xã Buôn Tría	24595
24592	Xã Buôn Triết	24595
24589	Xã Đắk Liêng	24595
24601	Xã Đắk Nuê	24598
24598	Xã Đắk Phơi	24598
24610	Xã Ea R'Bin	24607
24604	Xã Krông Nô	24604
24607	Xã Nam Ka	24607
24583	Xã Yang Tao	24580
- Huyện M'Đrắk
24412	Thị trấn M'Đrắk	24412
24439	Xã Cư K Róa	24436
24436	Xã Cư M'ta	24436
24415	Xã Cư Prao	24415
24444	Xã Cư San	24444
24424	Xã Ea H'MLay	24433
24421	Xã Ea Lai	24412
24430	Xã Ea M' Doal	24433
24418	Xã Ea Pil	24415
24433	Xã Ea Riêng	24433
24445	Xã Ea Trang	24445
24442	Xã Krông Á	24444
24427	Xã Krông Jing	24412
- Thành phố Buôn Ma Thuột
24151	Phường Ea Tam	24169
24154	Phường Khánh Xuân	24154
24124	Phường Tân An	24163
24121	Phường Tân Hòa	24121
24118	Phường Tân Lập	24121
24136	Phường Tân Lợi	24133
24142	Phường Tân Thành	24133
24145	Phường Tân Tiến	24133
24133	Phường Thành Công	24133
24130	Phường Thành Nhất	24154
	Phường Thắng Lợi	24133
	Phường Thống Nhất	24133
24148	Phường Tự An	24133
24160	Xã Cư ÊBur	24133
24169	Xã Ea Kao	24169
24163	Xã Ea Tu	24163
24175	Xã Hòa Khánh	24175
24172	Xã Hòa Phú	24175
24166	Xã Hòa Thắng	24121
24157	Xã Hòa Thuận	24163
24178	Xã Hòa Xuân	24175
- Thị xã Buôn Hồ
24308	Phường An Bình	24305
24305	Phường An Lạc	24305
24332	Phường Bình Tân	24340
24318	Phường Đạt Hiếu	24305
24322	Phường Đoàn Kết	24305
24311	Phường Thiện An	24305
24331	Phường Thống Nhất	24305
24337	Xã Bình Thuận	24340
24340	Xã Cư Bao	24340
	Xã Ea Blang	24328
24328	Xã Ea Drông	24328
24334	Xã Ea Siên	24328
= 67	Tỉnh Đắk Nông
- Huyện Cư Jút
24640	Thị trấn Ea T'Ling	24640
24658	Xã Cư Knia	24640
24652	Xã Đắk DRông	24649
24643	Xã Đắk Wil	24646
24646	Xã Ea Pô	24646
24649	Xã Nam Dong	24649
24655	Xã Tâm Thắng	24640
24661	Xã Trúc Sơn	24640
- Huyện Đăk Glong
24622	Xã Đắk Ha	24611
24634	Xã Đắk Plao	24631
24625	Xã Đắk R'Măng	24637
24637	Xã Đắk Som	24637
24620	Xã Quảng Hòa	24620
24631	Xã Quảng Khê	24631
24616	Xã Quảng Sơn	24616
- Huyện Đắk Mil
24664	Thị trấn Đắk Mil	24664
24673	Xã Đắk Gằn	24670
24667	Xã Đắk Lao	24682
24677	Xã Đắk N'Drót	24670
24670	Xã Đắk R'La	24670
24679	Xã Đắk Sắk	24678
24676	Xã Đức Mạnh	24664
24685	Xã Đức Minh	24664
24678	Xã Long Sơn	24678
24682	Xã Thuận An	24682
- Huyện Đắk R'Lấp
24733	Thị trấn Kiến Đức	24733
24757	Xã Đạo Nghĩa	24733
24763	Xã Đắk Ru	24760
24760	Xã Đắk Sin	24760
24750	Xã Đắk Wer	24751
24761	Xã Hưng Bình	24760
24754	Xã Kiến Thành	24733
24756	Xã Nghĩa Thắng	24733
24751	Xã Nhân Cơ	24751
24766	Xã Nhân Đạo	24751
24745	Xã Quảng Tín	24760
- Huyện Đắk Song
24717	Thị trấn Đức An	24717
24719	Xã Đắk Hòa	24718
24718	Xã Đắk Môl	24718
24727	Xã Đắk N'Dung	24717
24721	Xã Nam Bình	24717
24728	Xã Nâm N'Jang	24730
24722	Xã Thuận Hà	24722
24724	Xã Thuận Hạnh	24722
24730	Xã Trường Xuân	24730
- Huyện Krông Nô
24688	Thị trấn Đắk Mâm	24688
24694	Xã Buôn Choah	24697
24700	Xã Đắk Drô	24688
24709	Xã Đắk Nang	24712
24691	Xã Đắk Sôr	24697
24706	Xã Đức Xuyên	24712
24697	Xã Nam Đà	24697
24692	Xã Nam Xuân	24678
24715	Xã Nâm N'Đir	24703
24703	Xã Nâm Nung	24703
24712	Xã Quảng Phú	24712
24699	Xã Tân Thành	24688
- Huyện Tuy Đức
24739	Xã Đắk Búk So	24739
24746	Xã Đắk Ngo	24748
24742	Xã Đắk R'Tíh	24739
24740	Xã Quảng Tâm	24739
24748	Xã Quảng Tân	24748
24736	Xã Quảng Trực	24736
- Thành phố Gia Nghĩa
24611	Phường Nghĩa Đức	24611
24614	Phường Nghĩa Phú	24615
24615	Phường Nghĩa Tân	24615
24612	Phường Nghĩa Thành	24611
24617	Phường Nghĩa Trung	24617
24619	Phường Quảng Thành	24611
24628	Xã Đắk Nia	24617
24618	Xã Đăk R'Moan	24615
= 11	Tỉnh Điện Biên
- Huyện Điện Biên
03359	Xã Hẹ Muông	03358
03323	Xã Hua Thanh	03328
03367	Xã Mường Lói	03368
03364	Xã Mường Nhà	03368
03319	Xã Mường Pồn	03202
03365	Xã Na Tông	03358
03361	Xã Na Ư	03356
03352	Xã Noọng Hẹt	03352
03349	Xã Noong Luống	03349
03358	Xã Núa Ngam	03358
03340	Xã Pa Thơm	03349
03368	Xã Phu Luông	03368
03356	Xã Pom Lót	03356
03355	Xã Sam Mứn	03352
03343	Xã Thanh An	03352
03337	Xã Thanh Chăn	03328
03331	Xã Thanh Hưng	03328
03328	Xã Thanh Luông	03328
03322	Xã Thanh Nưa	03328
03334	Xã Thanh Xương	03334
03346	Xã Thanh Yên	03349
- Huyện Điện Biên Đông
03203	Thị trấn Điện Biên Đông	03203
03211	Xã Chiềng Sơ	03214
03385	Xã Háng Lìa	03385
03376	Xã Keo Lôm	03203
03379	Xã Luân Giới	03214
03214	Xã Mường Luân	03214
03205	Xã Na Son	03203
03371	Xã Nong U	03370
03208	Xã Phì Nhừ	03208
03382	Xã Phình Giàng	03382
03383	Xã Pú Hồng	03382
03370	Xã Pú Nhi	03370
03384	Xã Tìa Dình	03385
03373	Xã Xa Dung	03208
- Huyện Mường Ảng
03256	Thị trấn Mường Ảng	03256
03310	Xã Ẳng Cang	03256
03307	Xã Ẳng Nưa	03256
03292	Xã Ẳng Tở	03301
03301	Xã Búng Lao	03301
03286	Xã Mường Đăng	03316
03313	Xã Mường Lạn	03313
03312	Xã Nặm Lịch	03313
03287	Xã Ngối Cáy	03316
03302	Xã Xuân Lao	03313
- Huyện Mường Chà
03172	Thị trấn Mường Chà	03172
03196	Xã Huổi Lèng	03181
03191	Xã Huổi Mí	03194
03190	Xã Hừa Ngài	03193
03200	Xã Ma Thì Hồ	03172
03202	Xã Mường Mươn	03202
03181	Xã Mường Tùng	03181
03201	Xã Na Sang	03172
03194	Xã Nậm Nèn	03194
03193	Xã Pa Ham	03193
03197	Xã Sa Lông	03172
03178	Xã Xá Tổng	03151
- Huyện Mường Nhé
03157	Xã Chung Chải	03160
03177	Xã Huổi Lếnh	03163
03158	Xã Leng Su Sìn	03158
03160	Xã Mường Nhé	03160
03163	Xã Mường Toong	03163
03162	Xã Nậm Kè	03162
03161	Xã Nậm Vì	03160
03159	Xã Pá Mỳ	03162
03164	Xã Quảng Lâm	03164
03155	Xã Sen Thượng	03158
03154	Xã Sín Thầu	03158
- Huyện Nậm Pồ
03166	Xã Chà Cang	03166
03187	Xã Chà Nưa	03166
03175	Xã Chà Tở	03175
03170	Xã Nà Bủng	03176
03167	Xã Na Cô Sa	03164
03169	Xã Nà Hỳ	03169
03168	Xã Nà Khoa	03169
03173	Xã Nậm Chua	03169
03174	Xã Nậm Khăn	03175
03171	Xã Nậm Nhừ	03169
03156	Xã Nậm Tin	03166
03165	Xã Pa Tần	03166
03198	Xã Phìn Hồ	03199
03199	Xã Si Pa Phìn	03199
03176	Xã Vàng Đán	03176
- Huyện Tủa Chùa
03217	Thị trấn Tủa Chùa	03217
03220	Xã Huổi Só	03220
03229	Xã Lao Xả Phình	03226
03250	Xã Mường Báng	03217
03247	Xã Mường Đun	03244
03244	Xã Sáng Nhè	03244
03241	Xã Sính Phình	03241
03232	Xã Tả Phìn	03241
03226	Xã Tả Sìn Thàng	03226
03238	Xã Trung Thu	03241
03235	Xã Tủa Thàng	03220
03223	Xã Xín Chải	03226
- Huyện Tuần Giáo
03253	Thị trấn Tuần Giáo	03253
03299	Xã Chiềng Đông	03301
03298	Xã Chiềng Sinh	03283
03262	Xã Mùn Chung	03268
03284	Xã Mường Khong	03283
03268	Xã Mường Mùn	03268
03277	Xã Mường Thín	03283
03283	Xã Nà Sáy	03283
03263	Xã Nà Tòng	03217
03259	Xã Phình Sáng	03244
03271	Xã Pú Nhung	03260
03269	Xã Pú Xi	03268
03289	Xã Quài Cang	03253
03274	Xã Quài Nưa	03253
03295	Xã Quài Tở	03295
03260	Xã Rạng Đông	03260
03265	Xã Ta Ma	03260
03304	Xã Tênh Phông	03295
03280	Xã Tỏa Tình	03295
- Thành phố Điện Biên Phủ
03127	Phường Him Lam	03127
03136	Phường Mường Thanh	03127
03139	Phường Nam Thanh	03334
03124	Phường Noong Bua	03334
03133	Phường Tân Thanh	03127
03130	Phường Thanh Bình	03127
03142	Phường Thanh Trường	03127
03325	Xã Mường Phăng	03325
03317	Xã Nà Nhạn	03325
03316	Xã Nà Tấu	03316
03326	Xã Pá Khoang	03325
03145	Xã Thanh Minh	03127
- Thị xã Mường Lay
03151	Phường Na Lay	03151
03148	Phường Sông Đà	03151
03184	Xã Lay Nưa	03151
= 75	Tỉnh Đồng Nai
- Huyện Cẩm Mỹ
26341	Thị trấn Long Giao	26341
26350	Xã Bảo Bình	26341
26365	Xã Lâm San	26362
26335	Xã Nhân Nghĩa	26341
26329	Xã Sông Nhạn	26332
26362	Xã Sông Ray	26362
26347	Xã Thừa Đức	26347
26353	Xã Xuân Bảo	26461
26359	Xã Xuân Đông	26359
26338	Xã Xuân Đường	26347
26344	Xã Xuân Mỹ	26341
26332	Xã Xuân Quế	26332
26356	Xã Xuân Tây	26359
- Huyện Định Quán
26206	Thị trấn Định Quán	26206
26230	Xã Gia Canh	26206
26227	Xã La Ngà	26227
26224	Xã Ngọc Định	26206
26236	Xã Phú Cường	26299
26221	Xã Phú Hòa	26221
26218	Xã Phú Lợi	26221
26233	Xã Phú Ngọc	26206
26212	Xã Phú Tân	26215
26242	Xã Phú Túc	26299
26215	Xã Phú Vinh	26215
26245	Xã Suối Nho	26428
26209	Xã Thanh Sơn	26209
26239	Xã Túc Trưng	26227
- Huyện Long Thành
26368	Thị trấn Long Thành	26368
26383	Xã An Phước	26383
26410	Xã Bàu Cạn	26413
26386	Xã Bình An	26389
26395	Xã Bình Sơn	26368
26401	Xã Cẩm Đường	26347
26404	Xã Long An	26368
26389	Xã Long Đức	26389
26413	Xã Long Phước	26413
26392	Xã Lộc An	26368
26416	Xã Phước Bình	26422
26422	Xã Phước Thái	26422
26398	Xã Tam An	26383
26419	Xã Tân Hiệp	26422
- Huyện Nhơn Trạch
26479	Thị trấn Hiệp Phước	26485
26476	Xã Đại Phước	26491
26473	Xã Long Tân	26485
26494	Xã Long Thọ	26503
26491	Xã Phú Đông	26491
26485	Xã Phú Hội	26485
26482	Xã Phú Hữu	26491
26488	Xã Phú Thạnh	26485
26503	Xã Phước An	26503
26500	Xã Phước Khánh	26491
26470	Xã Phước Thiền	26485
26497	Xã Vĩnh Thanh	26503
- Huyện Tân Phú
26116	Thị trấn Tân Phú	26116
26119	Xã Dak Lua	26119
26122	Xã Nam Cát Tiên	26122
	Xã Núi Tượng	26122 26134
26125	Xã Phú An	26122
26158	Xã Phú Bình	26158
26167	Xã Phú Điền	26221
26155	Xã Phú Lâm	26158
26134	Xã Phú Lập	26134
26152	Xã Phú Lộc	26116
26146	Xã Phú Sơn	26158
26161	Xã Phú Thanh	26116
26140	Xã Phú Thịnh	26134
	Xã Phú Trung	26158
26149	Xã Phú Xuân	26116
26131	Xã Tà Lài	26134
26143	Xã Thanh Sơn	26158
26164	Xã Trà Cổ	26116
- Huyện Thống Nhất
26326	Thị trấn Dầu Giây	26326
26314	Xã Bàu Hàm 2	26326
26308	Xã Gia Kiệm	26311
26299	Xã Gia Tân 1	26299
26302	Xã Gia Tân 2	26299
26305	Xã Gia Tân 3	26311
26317	Xã Hưng Lộc	26326
26320	Xã Lộ 25	26326
26311	Xã Quang Trung	26311
26323	Xã Xuân Thiện	26089
- Huyện Trảng Bom
26248	Thị trấn Trảng Bom	26248
26296	Xã An Viễn	26296
26257	Xã Bàu Hàm	26254
26269	Xã Bắc Sơn	26278
26278	Xã Bình Minh	26278
26254	Xã Cây Gáo	26254
26284	Xã Đồi 61	26296
26266	Xã Đông Hòa	26281
26293	Xã Giang Điền	26248
26272	Xã Hố Nai 3	26005
26287	Xã Hưng Thịnh	26281
26290	Xã Quảng Tiến	26248
26260	Xã Sông Thao	26254
26263	Xã Sông Trầu	26248
26275	Xã Tây Hòa	26281
26251	Xã Thanh Bình	26254
26281	Xã Trung Hòa	26281
- Huyện Vĩnh Cửu
26170	Thị trấn Vĩnh An	26170
	Xã Bình Hòa	26188
26185	Xã Bình Lợi	26188
	Xã Hiếu Liêm	26170
26200	Xã Mã Đà	26170
26173	Xã Phú Lý	26173
26179	Xã Tân An	26179
26194	Xã Tân Bình	26188
26188	Xã Thạnh Phú	26188
26191	Xã Thiện Tân	25993
26176	Xã Trị An	26170
26182	Xã Vĩnh Tân	26179
- Huyện Xuân Lộc
26425	Thị trấn Gia Ray	26425
26464	Xã Bảo Hòa	26461
26467	Xã Lang Minh	26458
26431	Xã Suối Cao	26434
26452	Xã Suối Cát	26425
26428	Xã Xuân Bắc	26428
26461	Xã Xuân Định	26461
26455	Xã Xuân Hiệp	26425
26443	Xã Xuân Hòa	26446
26446	Xã Xuân Hưng	26446
26458	Xã Xuân Phú	26458
26449	Xã Xuân Tâm	26446
26434	Xã Xuân Thành	26434
26437	Xã Xuân Thọ	26425
26440	Xã Xuân Trường	26425
- Thành phố Biên Hòa
26050	Phường An Bình	26041
26371	Phường An Hòa	26380
26047	Phường Bình Đa	26017
26053	Phường Bửu Hòa	26068
26011	Phường Bửu Long	26041
26065	Phường Hiệp Hòa	26041
26068	Phường Hóa An	26068
	Phường Hòa Bình	26041
26002	Phường Hố Nai	26020
26020	Phường Long Bình	26020
26056	Phường Long Bình Tân	26380
26377	Phường Phước Tân	26377
26023	Phường Quang Vinh	26041
	Phường Quyết Thắng	26041
26017	Phường Tam Hiệp	26017
	Phường Tam Hòa	26017
26374	Phường Tam Phước	26374
25999	Phường Tân Biên	26020
26062	Phường Tân Hạnh	26068
26008	Phường Tân Hiệp	26017
26005	Phường Tân Hòa	26005
26014	Phường Tân Mai	26017
25996	Phường Tân Phong	26041 26188
	Phường Tân Tiến	26017
26059	Phường Tân Vạn	26068
	Phường Thanh Bình	26041
26029	Phường Thống Nhất	26041
25993	Phường Trảng Dài	25993
26041	Phường Trung Dũng	26041
26380	Xã Long Hưng	26380
- Thành phố Long Khánh
26098	Phường Bảo Vinh	26098
26104	Phường Bàu Sen	26104
26086	Phường Phú Bình	26080
26095	Phường Suối Tre	26089
26080	Phường Xuân An	26080
26077	Phường Xuân Bình	26080
26083	Phường Xuân Hòa	26080
26101	Phường Xuân Lập	26104
26110	Phường Xuân Tân	26113
	Phường Xuân Thanh	26080
	Phường Xuân Trung	26080
26092	Xã Bảo Quang	26098
26107	Xã Bàu Trâm	26080
26089	Xã Bình Lộc	26089
26113	Xã Hàng Gòn	26113
= 87	Tỉnh Đồng Tháp
- Huyện Cao Lãnh
30076	Thị trấn Mỹ Thọ	30076
30106	Xã An Bình	29888
30085	Xã Ba Sao	30085
30124	Xã Bình Hàng Tây	30118
30118	Xã Bình Hàng Trung	30118
30127	Xã Bình Thạnh	30112
30079	Xã Gáo Giồng	30088
30112	Xã Mỹ Hiệp	30112
30109	Xã Mỹ Hội	30076
30115	Xã Mỹ Long	30112
30100	Xã Mỹ Thọ	30076
30121	Xã Mỹ Xương	30076
30097	Xã Nhị Mỹ	29888
30088	Xã Phong Mỹ	30088
30082	Xã Phương Thịnh	30043
30094	Xã Phương Trà	30085
30103	Xã Tân Hội Trung	30118
30091	Xã Tân Nghĩa	29884
- Huyện Châu Thành
30244	Thị trấn Cái Tàu Hạ	30244
30247	Xã An Hiệp	30244
30271	Xã An Khánh	30253
30250	Xã An Nhơn	30244
30265	Xã An Phú Thuận	30244
30277	Xã Hòa Tân	30253
30268	Xã Phú Hựu	30244
30262	Xã Phú Long	30259
30256	Xã Tân Bình	30259
30253	Xã Tân Nhuận Đông	30253
30274	Xã Tân Phú	30259
30259	Xã Tân Phú Trung	30259
- Huyện Hồng Ngự
29971	Thị trấn Thường Thới Tiền	29971
29980	Xã Long Khánh A	29983
29983	Xã Long Khánh B	29983
29992	Xã Long Thuận	29992
29998	Xã Phú Thuận A	29992
29995	Xã Phú Thuận B	29992
29977	Xã Thường Lạc	29978
29956	Xã Thường Phước 1	29971
29974	Xã Thường Phước 2	29971
29962	Xã Thường Thới Hậu A	29978
- Huyện Lai Vung
30208	Thị trấn Lai Vung	30208
30238	Xã Định Hòa	30235
30223	Xã Hòa Long	30208
30214	Xã Hòa Thành	30214
30217	Xã Long Hậu	30208
30229	Xã Long Thắng	30208
30241	Xã Phong Hòa	30235
30211	Xã Tân Dương	30214
30235	Xã Tân Hòa	30235
30220	Xã Tân Phước	30226
30226	Xã Tân Thành	30226
30232	Xã Vĩnh Thới	30235
- Huyện Lấp Vò
30169	Thị trấn Lấp Vò	30169
30193	Xã Bình Thành	30169
30205	Xã Bình Thạnh Trung	30169
30196	Xã Định An	30226
30199	Xã Định Yên	30226
30202	Xã Hội An Đông	30178
30184	Xã Long Hưng A	30184
30190	Xã Long Hưng B	30184
30172	Xã Mỹ An Hưng A	30178
30178	Xã Mỹ An Hưng B	30178
30181	Xã Tân Khánh Trung	30184
30175	Xã Tân Mỹ	30178
30187	Xã Vĩnh Thạnh	30169
- Huyện Tam Nông
30001	Thị trấn Tràm Chim	30001
30019	Xã An Hòa	30019
30022	Xã An Long	30028
30004	Xã Hòa Bình	30025
30025	Xã Phú Cường	30025
30013	Xã Phú Đức	30010
30010	Xã Phú Hiệp	30010
30028	Xã Phú Ninh	30028
30034	Xã Phú Thành A	30034
30016	Xã Phú Thành B	30019
30031	Xã Phú Thọ	30034
30007	Xã Tân Công Sính	30001
- Huyện Tân Hồng
29926	Thị trấn Sa Rài	29926
29950	Xã An Phước	29944
29935	Xã Bình Phú	29926
29947	Xã Tân Công Chí	29926
29929	Xã Tân Hộ Cơ	29929
29944	Xã Tân Phước	29944
29938	Xã Tân Thành A	29938
29941	Xã Tân Thành B	29929
29932	Xã Thông Bình	29938
- Huyện Thanh Bình
30130	Thị trấn Thanh Bình	30130
30139	Xã An Phong	30028
30148	Xã Bình Tấn	30163
30163	Xã Bình Thành	30163
30142	Xã Phú Lợi	30157
30154	Xã Tân Bình	30154
30136	Xã Tân Hòa	30154
30151	Xã Tân Huề	30154
30166	Xã Tân Long	30154
30145	Xã Tân Mỹ	30130
30160	Xã Tân Phú	30130
30133	Xã Tân Quới	30154
30157	Xã Tân Thạnh	30157
- Huyện Tháp Mười
30037	Thị trấn Mỹ An	30037
30061	Xã Đốc Binh Kiều	30061
30043	Xã Hưng Thạnh	30043
30070	Xã Láng Biển	30055
30064	Xã Mỹ An	30037
30058	Xã Mỹ Đông	30055
30052	Xã Mỹ Hòa	30037
30055	Xã Mỹ Quý	30055
30067	Xã Phú Điền	30073
30049	Xã Tân Kiều	30061
30040	Xã Thạnh Lợi	30046
30073	Xã Thanh Mỹ	30073
30046	Xã Trường Xuân	30046
- Thành phố Cao Lãnh
29869	Phường 1	29869
	Phường 11	29884
	Phường 2	29869
29875	Phường 3	29869
29872	Phường 4	29869
29878	Phường 6	29869
29892	Phường Hòa Thuận	29869
29881	Phường Mỹ Ngãi	29884
29888	Phường Mỹ Phú	29888
29893	Xã Hòa An	29869
	Xã Mỹ Ngãi	29884
29884	Xã Mỹ Tân	29884
29887	Xã Mỹ Trà	29888
29896	Xã Tân Thuận Đông	29869
29890	Xã Tân Thuận Tây	29869
29899	Xã Tịnh Thới	29869
- Thành phố Hồng Ngự
29989	Phường An Bình A	29954
29986	Phường An Bình B	29954
29978	Phường An Lạc	29978
29954	Phường An Lộc	29954
29955	Phường An Thạnh	29955
29959	Xã Bình Thạnh	29955
29965	Xã Tân Hội	29955
- Thành phố Sa Đéc
29905	Phường 1	29905
29911	Phường 2	29905
29902	Phường 3	29905
29908	Phường 4	29905
29919	Phường An Hòa	29905
29917	Phường Tân Quy Đông	29905
29914	Xã Tân Khánh Đông	29905
29923	Xã Tân Phú Đông	30214
29920	Xã Tân Quy Tây	29905
= 64	Tỉnh Gia Lai
- Huyện Chư Păh
23734	Thị trấn Ia Ly	23734
23722	Thị trấn Phú Hòa	23722
23746	Xã Chư Đăng Ya	23590
23740	Xã Đăk Tơ Ver	23728
23725	Xã Hà Tây	23728
23743	Xã Hòa Phú	23722
23749	Xã Ia Ka	23749
23728	Xã Ia Khươl	23728
23738	Xã Ia Kreng	23734
23737	Xã Ia Mơ Nông	23734
23752	Xã Ia Nhin	23749
23731	Xã Ia Phí	23749
23755	Xã Nghĩa Hòa	23722
23761	Xã Nghĩa Hưng	23590
- Huyện Chư Prông
23887	Thị trấn Chư Prông	23887
23899	Xã Bàu Cạn	23896
23890	Xã Bình Giáo	23896
23924	Xã Ia Bang	23908
23905	Xã Ia Băng	23908
23911	Xã Ia Boòng	23911
23893	Xã Ia Drăng	23887
23929	Xã Ia Ga	23926
23888	Xã Ia Kly	23887
23932	Xã Ia Lâu	23935
23920	Xã Ia Me	23911
23914	Xã Ia O	23911
23902	Xã Ia Phìn	23887
23926	Xã Ia Pia	23926
23935	Xã Ia Piơr	23935
23917	Xã Ia Púch	23917
23908	Xã Ia Tôr	23908
23923	Xã Ia Vê	23926
23896	Xã Thăng Hưng	23896
- Huyện Chư Pưh
23942	Thị trấn Nhơn Hòa	23942
23980	Xã Chư Don	23942
23987	Xã Ia BLứ	23986
23974	Xã Ia Dreng	23971
23978	Xã Ia Hla	23977
23971	Xã Ia Hrú	23971
23986	Xã Ia Le	23986
23983	Xã Ia Phang	23942
23972	Xã Ia Rong	23971
- Huyện Chư Sê
23941	Thị trấn Chư Sê	23941
23953	Xã AL Bá	23954
23956	Xã AYun	23954
23946	Xã Bar Măih	23947
23947	Xã Bờ Ngoong	23947
23945	Xã Chư Pơng	23947
23965	Xã Dun	23941
23968	Xã H Bông	23971
23962	Xã Ia Blang	23941
23950	Xã Ia Glai	23941
23959	Xã Ia HLốp	23977
23977	Xã Ia Ko	23977
23966	Xã Ia Pal	23941
23944	Xã Ia Tiêm	23947
23954	Xã Kông HTok	23954
- Huyện Đăk Đoa
23677	Thị trấn Đăk Đoa	23677
23710	Xã A Dơk	23710
23684	Xã Đăk Krong	23701
23683	Xã Đăk Sơmei	23683
23707	Xã Glar	23677
23701	Xã H' Neng	23701
23692	Xã Hà Bầu	23590
23680	Xã Hà Đông	23683
23686	Xã Hải Yang	23794
23714	Xã HNol	23714
23719	Xã Ia Băng	23710
23716	Xã Ia Pết	23710
23698	Xã K' Dang	23714
23689	Xã Kon Gang	23701
23695	Xã Nam Yang	23701
23704	Xã Tân Bình	23677
23713	Xã Trang	23714
- Huyện Đăk Pơ
23995	Thị trấn Đak Pơ	23995
23992	Xã An Thành	23995
24001	Xã Cư An	23614
23989	Xã Hà Tam	23995
24007	Xã Phú An	24007
24004	Xã Tân An	23614
24010	Xã Ya Hội	24007
23998	Xã Yang Bắc	23995
- Huyện Đức Cơ
23857	Thị trấn Chư Ty	23857
23866	Xã Ia Din	23866
23872	Xã Ia Dom	23872
23860	Xã Ia Dơk	23869
23869	Xã Ia Kla	23869
23863	Xã Ia Krêl	23866
23878	Xã Ia Kriêng	23857
23875	Xã Ia Lang	23866
23884	Xã Ia Nan	23884
23881	Xã Ia Pnôn	23881
- Huyện Ia Grai
23764	Thị trấn Ia Kha	23764
23771	Xã Ia Bă	23764
23788	Xã Ia Chia	23788
23785	Xã Ia Dêr	23767
23778	Xã Ia Grăng	23764
23770	Xã Ia Hrung	23767
23773	Xã Ia Khai	23776
23776	Xã Ia KRai	23776
23782	Xã Ia O	23782
23791	Xã Ia Pếch	23611
23767	Xã Ia Sao	23767
23779	Xã Ia Tô	23776
23768	Xã Ia Yok	23767
- Huyện Ia Pa
24025	Xã Chư Mố	24028
24016	Xã Chư Răng	24013
24034	Xã Ia Broăi	24028
24019	Xã Ia KDăm	24028
24031	Xã Ia Ma Rơn	24022
24037	Xã Ia Trok	24022
24028	Xã Ia Tul	24028
24022	Xã Kim Tân	24022
24013	Xã Pờ Tó	24013
- Huyện Kbang
	Xã Đăk Hlơ	23674
- Huyện KBang
23638	Thị trấn KBang	23638
23660	Xã Đak SMar	23638
23644	Xã Đăk Roong	23644
23659	Xã Đông	23674
23641	Xã Kon Pne	23644
23674	Xã Kông Bơ La	23674
23668	Xã Kông Lơng Khơng	23668
23650	Xã KRong	23650
23656	Xã Lơ Ku	23638
23662	Xã Nghĩa An	23674
23653	Xã Sơ Pai	23647
23647	Xã Sơn Lang	23647
23665	Xã Tơ Tung	23668
- Huyện Kông Chro
23824	Thị trấn Kông Chro	23824
23830	Xã An Trung	23830
23851	Xã Chơ Long	23851
23827	Xã Chư Krêy	23830
23840	Xã Đắk Kơ Ning	23839
23843	Xã Đăk Pling	23842
23846	Xã Đăk Pơ Pho	23851
23842	Xã Đăk Song	23842
23836	Xã Đăk Tơ Pang	23833
23833	Xã Kông Yang	23833
23839	Xã SRó	23839
23848	Xã Ya Ma	23833
23854	Xã Yang Nam	23824
23845	Xã Yang Trung	23824
- Huyện Krông Pa
24076	Thị trấn Phú Túc	24076
24094	Xã Chư Drăng	24109
24085	Xã Chư Gu	24112
24106	Xã Chư Ngọc	24076
24112	Xã Chư Rcăm	24112
24088	Xã Đất Bằng	24076
24100	Xã Ia HDreh	24100
24091	Xã Ia Mláh	24076
24103	Xã Ia RMok	24100
24079	Xã Ia RSai	24112
24082	Xã Ia RSươm	24109
24115	Xã Krông Năng	24100
24097	Xã Phú Cần	24076
24109	Xã Uar	24109
- Huyện Mang Yang
23794	Thị trấn Kon Dơng	23794
23797	Xã Ayun	23798
23798	Xã Đak Jơ Ta	23798
23799	Xã Đak Ta Ley	23799
23806	Xã Đăk Djrăng	23794
23821	Xã Đăk Trôi	23818
23803	Xã Đăk Yă	23794
23815	Xã Đê Ar	23812
23800	Xã Hra	23799
23818	Xã Kon Chiêng	23818
23812	Xã Kon Thụp	23812
23809	Xã Lơ Pang	23812
- Huyện Phú Thiện
24043	Thị trấn Phú Thiện	24043
24048	Xã Ayun Hạ	24049
24060	Xã Chrôh Pơnan	24061
24046	Xã Chư A Thai	24049
24049	Xã Ia Ake	24049
24061	Xã Ia Hiao	24061
24058	Xã Ia Peng	24061
24055	Xã Ia Piar	24043
24052	Xã Ia Sol	24043
24067	Xã Ia Yeng	24043
- Thành phố Pleiku
23586	Phường Chi Lăng	23586
23560	Phường Diên Hồng	23563
23579	Phường Đống Đa	23584
23572	Phường Hoa Lư	23575
23569	Phường Hội Phú	23586
23566	Phường Hội Thương	23575
23563	Phường Ia Kring	23563
23570	Phường Phù Đổng	23575
23575	Phường Tây Sơn	23575
23582	Phường Thắng Lợi	23602
23578	Phường Thống Nhất	23584
23581	Phường Trà Bá	23586
23557	Phường Yên Đỗ	23563
23584	Phường Yên Thế	23584
23602	Xã An Phú	23602
23590	Xã Biển Hồ	23590
23599	Xã Chư Á	23602
23605	Xã Diên Phú	23563
23611	Xã Gào	23611
23608	Xã Ia Kênh	23611
	Xã Tân Sơn	23590
23596	Xã Trà Đa	23575
- Thị xã An Khê
23614	Phường An Bình	23614
23620	Phường An Phú	23617
23630	Phường An Phước	23617
23623	Phường An Tân	23617
23633	Phường Ngô Mây	23617
23617	Phường Tây Sơn	23617
23629	Xã Cửu An	23629
23632	Xã Song An	23629
23635	Xã Thành An	23617
23626	Xã Tú An	23629
23627	Xã Xuân An	23629
- Thị xã Ayun Pa
24041	Phường Cheo Reo	24044
24044	Phường Đoàn Kết	24044
24042	Phường Hòa Bình	24044
24045	Phường Sông Bờ	24044
24065	Xã Chư Băh	24065
24064	Xã Ia RBol	24065
24070	Xã Ia RTô	24073
24073	Xã Ia Sao	24073
= 02	Tỉnh Hà Giang
- Huyện Bắc Mê
00991	Thị trấn Yên Phú	00991
01012	Xã Đường Âm	01012
01015	Xã Đường Hồng	01012
00985	Xã Giáp Trung	00985
01000	Xã Lạc Nông	00991
00994	Xã Minh Ngọc	00994
00982	Xã Minh Sơn	00982
01018	Xã Phiêng Luông	01006
01003	Xã Phú Nam	01012
01009	Xã Thượng Tân	00994
01006	Xã Yên Cường	01006
00988	Xã Yên Định	00700
00997	Xã Yên Phong	00991
- Huyện Bắc Quang
01153	Thị trấn Việt Quang	01153
01156	Thị trấn Vĩnh Tuy	01156
01186	Xã Bằng Hành	01180
01168	Xã Đồng Tâm	01165
01219	Xã Đông Thành	01156
01165	Xã Đồng Tiến	01165
01216	Xã Đồng Yên	01216
01204	Xã Đức Xuân	01192
01201	Xã Hùng An	01201
01177	Xã Hữu Sản	01192
01180	Xã Kim Ngọc	01180
01192	Xã Liên Hiệp	01192
01189	Xã Quang Minh	01153
01159	Xã Tân Lập	01171
01171	Xã Tân Quang	01171
01162	Xã Tân Thành	01171
01174	Xã Thượng Bình	01165
01207	Xã Tiên Kiều	01201
01198	Xã Việt Hồng	01201
01183	Xã Việt Vinh	01153
01210	Xã Vĩnh Hảo	01156
01213	Xã Vĩnh Phúc	01216
01195	Xã Vô Điếm	01180
- Huyện Đồng Văn
00721	Thị trấn Đồng Văn	00721
00712	Thị trấn Phó Bảng	00745
00757	Xã Hố Quáng Phìn	00763
00715	Xã Lũng Cú	00715
00763	Xã Lũng Phìn	00763
00724	Xã Lũng Táo	00715
00754	Xã Lũng Thầu	00745
00718	Xã Má Lé	00715
00745	Xã Phố Cáo	00745
00727	Xã Phố Là	00745
00751	Xã Sảng Tủng	00733
00748	Xã Sính Lủng	00733
00733	Xã Sủng Là	00733
00766	Xã Sủng Trái	00763
00742	Xã Tả Lủng	00721
00739	Xã Tả Phìn	00721
00730	Xã Thài Phìn Tủng	00721
00760	Xã Vần Chải	00820
00736	Xã Xà Phìn	00733
- Huyện Hoàng Su Phì
01021	Thị trấn Vinh Quang	01021
01063	Xã Bản Luốc	01021
01024	Xã Bản Máy	01024
01069	Xã Bản Nhùng	01051
01036	Xã Bản Phùng	01024
01042	Xã Chiến Phố	01024
01045	Xã Đản Ván	01021
01081	Xã Hồ Thầu	01084
01084	Xã Nam Sơn	01084
01054	Xã Nàng Đôn	01057
01075	Xã Nậm Dịch	01075
01093	Xã Nậm Khòa	01084
01087	Xã Nậm Tỵ	01075
01066	Xã Ngàm Đăng Vài	01021
01033	Xã Pố Lồ	01033
01057	Xã Pờ Ly Ngài	01057
01060	Xã Sán Xả Hồ	01057
01072	Xã Tả Sử Choóng	01075
01051	Xã Tân Tiến	01051
01027	Xã Thàng Tín	01033
01030	Xã Thèn Chu Phìn	01033
01090	Xã Thông Nguyên	01090
01048	Xã Tụ Nhân	01021
01039	Xã Túng Sán	01051
- Huyện Mèo Vạc
00769	Thị trấn Mèo Vạc	00769
00799	Xã Cán Chu Phìn	00802
00784	Xã Giàng Chu Phìn	00769
00814	Xã Khâu Vai	00802
00805	Xã Lũng Chinh	00787
00802	Xã Lũng Pù	00802
00811	Xã Nậm Ban	00808
00817	Xã Niêm Sơn	00817
00815	Xã Niêm Tòng	00817
00781	Xã Pả Vi	00769
00775	Xã Pải Lủng	00721
00793	Xã Sơn Vĩ	00778
00790	Xã Sủng Máng	00787
00787	Xã Sủng Trà	00787
00796	Xã Tả Lủng	00769
00808	Xã Tát Ngà	00808
00772	Xã Thượng Phùng	00778
00778	Xã Xín Cái	00778
- Huyện Quản Bạ
00874	Thị trấn Tam Sơn	00874
00877	Xã Bát Đại Sơn	00883
00883	Xã Cán Tỷ	00883
00886	Xã Cao Mã Pờ	00892
00895	Xã Đông Hà	00901
00901	Xã Lùng Tám	00901
00880	Xã Nghĩa Thuận	00889
00898	Xã Quản Bạ	00874
00904	Xã Quyết Tiến	00874
00907	Xã Tả Ván	00892
00910	Xã Thái An	00901
00889	Xã Thanh Vân	00889
00892	Xã Tùng Vài	00892
- Huyện Quang Bình
01237	Thị trấn Yên Bình	01237
01231	Xã Bản Rịa	01234
01246	Xã Bằng Lang	01246
01252	Xã Hương Sơn	01261
01258	Xã Nà Khương	01255
01243	Xã Tân Bắc	01243
01228	Xã Tân Nam	01237
01240	Xã Tân Trịnh	01243
01225	Xã Tiên Nguyên	01225
01261	Xã Tiên Yên	01261
01264	Xã Vĩ Thượng	01261
01255	Xã Xuân Giang	01255
01222	Xã Xuân Minh	01090
01249	Xã Yên Hà	01246
01234	Xã Yên Thành	01234
- Huyện Vị Xuyên
00916	Thị trấn Nông Trường Việt Lâm	00913
00913	Thị trấn Vị Xuyên	00913
00976	Xã Bạch Ngọc	00976
00952	Xã Cao Bồ	00952
00955	Xã Đạo Đức	00913
00709	Xã Kim Linh	00706
00703	Xã Kim Thạch	00706
00943	Xã Lao Chải	00937
00961	Xã Linh Hồ	00970
00919	Xã Minh Tân	00919
00970	Xã Ngọc Linh	00970
00973	Xã Ngọc Minh	00976
00934	Xã Phong Quang	00691
00706	Xã Phú Linh	00706
00940	Xã Phương Tiến	00928
00964	Xã Quảng Ngần	00967
00931	Xã Thanh Đức	00937
00928	Xã Thanh Thủy	00928
00922	Xã Thuận Hòa	00922
00958	Xã Thượng Sơn	00958
00979	Xã Trung Thành	00970
00925	Xã Tùng Bá	00925
00967	Xã Việt Lâm	00967
00937	Xã Xín Chải	00937
- Huyện Xín Mần
01096	Thị trấn Cốc Pài	01096
01102	Xã Bản Díu	01108
01135	Xã Bản Ngò	01096
01138	Xã Chế Là	01141
01105	Xã Chí Cà	01108
01123	Xã Cốc Rế	01117
01150	Xã Khuôn Lùng	01147
01147	Xã Nà Chì	01147
01129	Xã Nàn Ma	01096
01099	Xã Nàn Xỉn	01108
01141	Xã Nấm Dẩn	01141
01120	Xã Pà Vầy Sủ	01096
01144	Xã Quảng Nguyên	01144
01132	Xã Tả Nhìu	01141
01114	Xã Thèn Phàng	01108
01126	Xã Thu Tà	01117
01117	Xã Trung Thịnh	01117
01108	Xã Xín Mần	01108
- Huyện Yên Minh
00820	Thị trấn Yên Minh	00820
00832	Xã Bạch Đích	00832
00871	Xã Du Già	00871
00868	Xã Du Tiến	00871
00850	Xã Đông Minh	00820
00862	Xã Đường Thượng	00865
00841	Xã Hữu Vinh	00820
00844	Xã Lao Và Chải	00820
00865	Xã Lũng Hồ	00865
00847	Xã Mậu Duệ	00847
00853	Xã Mậu Long	00847
00835	Xã Na Khê	00832
00856	Xã Ngam La	00847
00859	Xã Ngọc Long	00859
00826	Xã Phú Lũng	00832
00838	Xã Sủng Thài	00829
00829	Xã Sủng Tráng	00829
00823	Xã Thắng Mố	00829
- Thành phố Hà Giang
00697	Phường Minh Khai	00691
00692	Phường Ngọc Hà	00691
00694	Phường Nguyễn Trãi	00694
00688	Phường Quang Trung	00691
00691	Phường Trần Phú	00691
00700	Xã Ngọc Đường	00700
00946	Xã Phương Độ	00694
00949	Xã Phương Thiện	00694
= 35	Tỉnh Hà Nam
- Huyện Bình Lục
13501	Thị trấn Bình Mỹ	13501
13552	Xã An Đổ	13558
13561	Xã An Lão	13558
13528	Xã An Ninh	13531
	Xã An Nội	13540
13540	Xã Bình An	13540
13504	Xã Bình Nghĩa	13504
13531	Xã Bồ Đề	13531
	Xã Bối Cầu	13540
13525	Xã Đồn Xá	13501
13516	Xã Đồng Du	13504
	Xã Hưng Công	13540
13555	Xã La Sơn	13501
13519	Xã Ngọc Lũ	13540
13558	Xã Tiêu Động	13558
13510	Xã Tràng An	13504
13546	Xã Trung Lương	13540
13543	Xã Vũ Bản	13531
- Huyện Lý Nhân
13597	Thị trấn Vĩnh Trụ	13597
13588	Xã Bắc Lý	13579
13576	Xã Chân Lý	13579
13573	Xã Chính Lý	13573
13582	Xã Công Lý	13591
13579	Xã Đạo Lý	13579
13591	Xã Đức Lý	13591
13630	Xã Hòa Hậu	13627
13567	Xã Hợp Lý	13573
13570	Xã Nguyên Lý	13591
13618	Xã Nhân Bình	13594
13615	Xã Nhân Chính	13597
13606	Xã Nhân Khang	13597
13609	Xã Nhân Mỹ	13609
13612	Xã Nhân Nghĩa	13594
13600	Xã Nhân Thịnh	13609
13621	Xã Phú Phúc	13627
13627	Xã Tiến Thắng	13627
13594	Xã Trần Hưng Đạo	13594
13585	Xã Văn Lý	13573
13624	Xã Xuân Khê	13609
- Huyện Thanh Liêm
13441	Thị trấn Kiện Khê	13318
13474	Thị trấn Tân Thanh	13474
13456	Xã Liêm Cần	13456
13450	Xã Liêm Phong	13456
13483	Xã Liêm Sơn	13483
13465	Xã Liêm Thuận	13483
13480	Xã Liêm Túc	13483
13453	Xã Thanh Hà	13456
13498	Xã Thanh Hải	13489
13486	Xã Thanh Hương	13495
13489	Xã Thanh Nghị	13489
13495	Xã Thanh Nguyên	13495
13471	Xã Thanh Phong	13474
13492	Xã Thanh Tâm	13495
13477	Xã Thanh Tân	13489
13468	Xã Thanh Thủy	13474
- Thành phố Phủ Lý
13294	Phường Châu Cầu	13285
13318	Phường Châu Sơn	13318
	Phường Hai Bà Trưng	13285
13303	Phường Lam Hạ	13366
13291	Phường Lê Hồng Phong	13291
13309	Phường Liêm Chính	13285
	Phường Lương Khánh Thiện	13285
	Phường Minh Khai	13285
13285	Phường Quang Trung	13285
13366	Phường Tân Hiệp	13366
13444	Phường Tân Liêm	13444
13315	Phường Thanh Châu	13285
13459	Phường Thanh Tuyền	13318
	Phường Trần Hưng Đạo	13285
13507	Xã Đinh Xá	13444
13426	Xã Kim Bình	13291
	Xã Liêm Chung	13285
	Xã Liêm Tiết	13444
	Xã Liêm Tuyền	13444
13306	Xã Phù Vân	13291
	Xã Tiên Hải	13366
	Xã Tiên Hiệp	13366
	Xã Tiên Tân	13366
13513	Xã Trịnh Xá	13444
- Thị xã Duy Tiên
13333	Phường Bạch Thượng	13348
13330	Phường Châu Giang	13330
13342	Phường Duy Hải	13336
13336	Phường Duy Minh	13336
13321	Phường Đồng Văn	13348
13324	Phường Hòa Mạc	13324
13357	Phường Hoàng Đông	13336
13354	Phường Tiên Nội	13363
13348	Phường Yên Bắc	13348
13345	Xã Chuyên Ngoại	13324
	Xã Mộc Bắc	13330
13327	Xã Mộc Hoàn	13330
	Xã Mộc Nam	13330
13363	Xã Tiên Ngoại	13363
13369	Xã Tiên Sơn	13363
13351	Xã Trác Văn	13324
13360	Xã Yên Nam	13324
- Thị xã Kim Bảng
13429	Phường Ba Sao	13420
13390	Phường Đại Cương	13393
13405	Phường Đồng Hóa	13393
13393	Phường Lê Hồ	13393
13423	Phường Ngọc Sơn	13384
13384	Phường Quế	13384
13411	Phường Tân Sơn	13396
13402	Phường Tân Tựu	13402
13435	Phường Thi Sơn	13435
13396	Phường Tượng Lĩnh	13396
	Thị trấn Ba Sao	13420
	Thị trấn Quế	13384
	Xã Đại Cương	13393
	Xã Đồng Hóa	13393
13408	Xã Hoàng Tây	13402
13420	Xã Khả Phong	13420
	Xã Lê Hồ	13393
13432	Xã Liên Sơn	13435
	Xã Ngọc Sơn	13384
13387	Xã Nguyễn Úy	13396
	Xã Nhật Tân	13402
	Xã Nhật Tựu	13402
	Xã Tân Sơn	13396
13438	Xã Thanh Sơn	13435
	Xã Thi Sơn	13435
13414	Xã Thụy Lôi	13420
	Xã Tượng Lĩnh	13396
13417	Xã Văn Xá	13384
= 42	Tỉnh Hà Tĩnh
- Huyện Can Lộc
18484	Thị trấn Đồng Lộc	18484
18406	Thị trấn Nghèn	18406
18463	Xã Gia Hanh	18466
18466	Xã Khánh Vĩnh Yên	18466
18436	Xã Kim Song Trường	18436
18487	Xã Mỹ Lộc	18484
18454	Xã Phú Lộc	18436
18481	Xã Quang Lộc	18481
18490	Xã Sơn Lộc	18481
18433	Xã Thanh Lộc	18466
18415	Xã Thiên Lộc	18406
18418	Xã Thuần Thiện	18418
18478	Xã Thượng Lộc	18484
18439	Xã Thường Nga	18436
18445	Xã Tùng Lộc	18418
18427	Xã Vượng Lộc	18406
18475	Xã Xuân Lộc	18481
- Huyện Cẩm Xuyên
18673	Thị trấn Cẩm Xuyên	18673
18676	Thị trấn Thiên Cầm	18676
18715	Xã Cẩm Duệ	18739
18682	Xã Cẩm Dương	18682
18727	Xã Cẩm Hà	18736
18733	Xã Cẩm Hưng	18736
18748	Xã Cẩm Lạc	18748
18721	Xã Cẩm Lĩnh	18742
18730	Xã Cẩm Lộc	18742
18751	Xã Cẩm Minh	18748
18739	Xã Cẩm Mỹ	18739
18709	Xã Cẩm Nhượng	18676
18724	Xã Cẩm Quan	18673
18697	Xã Cẩm Quang	18673
18745	Xã Cẩm Sơn	18748
18706	Xã Cẩm Thạch	18739
18694	Xã Cẩm Thành	18685
18736	Xã Cẩm Thịnh	18736
18742	Xã Cẩm Trung	18742
18712	Xã Nam Phúc Thăng	18676
18679	Xã Yên Hòa	18682
- Huyện Đức Thọ
18229	Thị trấn Đức Thọ	18229
18298	Xã An Dũng	18277
18262	Xã Bùi La Nhân	18262
18304	Xã Đức Đồng	18304
18307	Xã Đức Lạng	18304
18280	Xã Hòa Lạc	18229
18277	Xã Lâm Trung Thủy	18277
18247	Xã Liên Minh	18244
18235	Xã Quang Vĩnh	18262
18283	Xã Tân Dân	18229
18310	Xã Tân Hương	18304
18274	Xã Thanh Bình Thịnh	18277
18244	Xã Trường Sơn	18244
18259	Xã Tùng Ảnh	18229
18241	Xã Tùng Châu	18244
18253	Xã Yên Hồ	18262
- Huyện Hương Khê
18496	Thị trấn Hương Khê	18496
18499	Xã Điền Mỹ	18502
18532	Xã Gia Phố	18532
18502	Xã Hà Linh	18502
18508	Xã Hòa Hải	18523
18523	Xã Hương Bình	18523
18538	Xã Hương Đô	18550
18517	Xã Hương Giang	18532
18556	Xã Hương Lâm	18544
18559	Xã Hương Liên	18547
18526	Xã Hương Long	18496
18505	Xã Hương Thủy	18532
18550	Xã Hương Trà	18550
18553	Xã Hương Trạch	18547
18541	Xã Hương Vĩnh	18544
18544	Xã Hương Xuân	18544
18520	Xã Lộc Yên	18550
18529	Xã Phú Gia	18496
18514	Xã Phúc Đồng	18523
18547	Xã Phúc Trạch	18547
- Huyện Hương Sơn
18133	Thị trấn Phố Châu	18133
18136	Thị trấn Tây Sơn	18172
18163	Xã An Hòa Thịnh	18163
18178	Xã Châu Bình	18202
18223	Xã Hàm Trường	18223
18211	Xã Kim Hoa	18223
18202	Xã Mỹ Long	18202
18184	Xã Quang Diệm	18184
18190	Xã Sơn Bằng	18133
	Xã Sơn Bình	18202
	Xã Sơn Châu	18202
18157	Xã Sơn Giang	18184
	Xã Sơn Hàm	18223
18139	Xã Sơn Hồng	18160
18196	Xã Sơn Kim 1	18196
18199	Xã Sơn Kim 2	18199
18145	Xã Sơn Lâm	18184
18148	Xã Sơn Lễ	18163
18160	Xã Sơn Lĩnh	18160
	Xã Sơn Long	18202
18175	Xã Sơn Ninh	18133
18217	Xã Sơn Phú	18133
18172	Xã Sơn Tây	18172
18142	Xã Sơn Tiến	18163
	Xã Sơn Trà	18202
18187	Xã Sơn Trung	18133
	Xã Sơn Trường	18223
18181	Xã Tân Mỹ Hà	18202
- Huyện Kỳ Anh
18775	Thị trấn Kỳ Đồng	18775
18760	Xã Kỳ Bắc	18766
18811	Xã Kỳ Châu	18754
18772	Xã Kỳ Giang	18775
18802	Xã Kỳ Hải	18781
18778	Xã Kỳ Khang	18790
18850	Xã Kỳ Lạc	18838
18766	Xã Kỳ Phong	18766
18763	Xã Kỳ Phú	18775
18844	Xã Kỳ Sơn	18844
18814	Xã Kỳ Tân	18814
18793	Xã Kỳ Tây	18787
18790	Xã Kỳ Thọ	18790
18805	Xã Kỳ Thư	18790
18799	Xã Kỳ Thượng	18844
18769	Xã Kỳ Tiến	18775
18787	Xã Kỳ Trung	18787
18784	Xã Kỳ Văn	18787
18757	Xã Kỳ Xuân	18766
18838	Xã Lâm Hợp	18838
- Huyện Nghi Xuân
18373	Thị trấn Tiên Điền	18373
18352	Thị trấn Xuân An	18352
18391	Xã Cỗ Đạm	18394
18403	Xã Cương Gián	18394
18358	Xã Đan Trường	18364
18370	Xã Xuân Giang	18352
18367	Xã Xuân Hải	18364
18355	Xã Xuân Hội	18364
18388	Xã Xuân Hồng	18352
18400	Xã Xuân Lam	18115
18394	Xã Xuân Liên	18394
18397	Xã Xuân Lĩnh	18352
18379	Xã Xuân Mỹ	18373
18364	Xã Xuân Phổ	18364
18382	Xã Xuân Thành	18373
18385	Xã Xuân Viên	18352
18376	Xã Xuân Yên	18373
- Huyện Thạch Hà
18568	Thị trấn Lộc Hà	18568
18562	Thị trấn Thạch Hà	18562
18430	Xã Bình An	18568
18412	Xã Hồng Lộc	18409
18457	Xã Ích Hậu	18586
18634	Xã Lưu Vĩnh Sơn	18634
18670	Xã Mai Phụ	18583
18667	Xã Nam Điền	18667
18565	Xã Ngọc Sơn	18634
18493	Xã Phù Lưu	18583
18409	Xã Tân Lộc	18409
18583	Xã Thạch Châu	18583
18586	Xã Thạch Kênh	18586
18580	Xã Thạch Kim	18568
18592	Xã Thạch Liên	18586
18607	Xã Thạch Long	18562
18577	Xã Thạch Mỹ	18583
18625	Xã Thạch Ngọc	18601
18589	Xã Thạch Sơn	18562
18658	Xã Thạch Xuân	18667
18421	Xã Thịnh Lộc	18568
18601	Xã Việt Tiến	18601
- Huyện Vũ Quang
18313	Thị trấn Vũ Quang	18313
18316	Xã Ân Phú	18322
18331	Xã Đức Bồng	18328
18319	Xã Đức Giang	18322
18328	Xã Đức Hương	18328
18334	Xã Đức Liên	18328
18322	Xã Đức Lĩnh	18322
18340	Xã Hương Minh	18313
18343	Xã Quang Thọ	18313
18325	Xã Thọ Điền	18313
- Thành phố Hà Tĩnh
18077	Phường Bắc Hà	18073
18082	Phường Đại Nài	18073
18103	Phường Đồng Môn	18100
18085	Phường Hà Huy Tập	18073
18073	Phường Nam Hà	18073
	Phường Nguyễn Du	18073
18079	Phường Tân Giang	18073
18100	Phường Thạch Hạ	18100
18109	Phường Thạch Hưng	18073
	Phường Thạch Linh	18073
18091	Phường Thạch Quý	18073
18088	Phường Thạch Trung	18100
18094	Phường Trần Phú	18073
18097	Phường Văn Yên	18073
18685	Xã Cẩm Bình	18685
18691	Xã Cẩm Vịnh	18685
18595	Xã Đỉnh Bàn	18604
	Xã Đồng Môn	18100
18598	Xã Hộ Độ	18100
18652	Xã Tân Lâm Hương	18652
18112	Xã Thạch Bình	18685
18643	Xã Thạch Đài	18652
	Xã Thạch Hạ	18100
18571	Xã Thạch Hải	18604
18649	Xã Thạch Hội	18619
	Xã Thạch Hưng	18073
18604	Xã Thạch Khê	18604
18622	Xã Thạch Lạc	18628
18637	Xã Thạch Thắng	18628
18619	Xã Thạch Trị	18619
	Xã Thạch Trung	18100
18631	Xã Thạch Văn	18619
18628	Xã Tượng Sơn	18628
- Thị xã Hồng Lĩnh
18115	Phường Bắc Hồng	18115
18127	Phường Đậu Liêu	18118
18124	Phường Đức Thuận	18115
18118	Phường Nam Hồng	18118
18121	Phường Trung Lương	18115
18130	Xã Thuận Lộc	18118
- Thị xã Kỳ Anh
18754	Phường Hưng Trí	18754
18841	Phường Kỳ Liên	18832
18835	Phường Kỳ Long	18823
18847	Phường Kỳ Nam	18832
18781	Phường Kỳ Ninh	18781
18832	Phường Kỳ Phương	18832
18823	Phường Kỳ Thịnh	18823
18820	Phường Kỳ Trinh	18754
18808	Xã Kỳ Hà	18781
18829	Xã Kỳ Hoa	18814
18796	Xã Kỳ Lợi	18823
	Xã Kỳ Nam	18832
	Xã Kỳ Ninh	18781
= 30	Tỉnh Hải Dương
- Huyện Bình Giang
10945	Thị trấn Kẻ Sặt	10945
	Xã Bình Minh	10972
10996	Xã Bình Xuyên	10993
10984	Xã Cổ Bì	10966
10978	Xã Hồng Khê	10966
10954	Xã Hùng Thắng	10945
10963	Xã Long Xuyên	10966
10987	Xã Nhân Quyền	11242
10972	Xã Tân Hồng	10972
10966	Xã Tân Việt	10966
10990	Xã Thái Dương	10993
10993	Xã Thái Hòa	10993
	Xã Thái Học	10972
10981	Xã Thái Minh	10972
10969	Xã Thúc Kháng	10972
10960	Xã Vĩnh Hồng	10945
10951	Xã Vĩnh Hưng	10945
- Huyện Cẩm Giàng
10888	Thị trấn Cẩm Giang	10888
10891	Thị trấn Lai Cách	10891
10927	Xã Cao An	10543
	Xã Cẩm Điền	10930
10942	Xã Cẩm Đoài	10891
10939	Xã Cẩm Đông	10930
10897	Xã Cẩm Hoàng	10888
10894	Xã Cẩm Hưng	10903
	Xã Cẩm Phúc	10930
10900	Xã Cẩm Văn	10909
10909	Xã Cẩm Vũ	10909
10918	Xã Định Sơn	10888
10912	Xã Đức Chính	10909
10924	Xã Lương Điền	10903
10903	Xã Ngọc Liên	10903
10933	Xã Phúc Điền	10930
10930	Xã Tân Trường	10930
- Huyện Gia Lộc
10999	Thị trấn Gia Lộc	10999
11056	Xã Đoàn Thượng	11050
	Xã Đồng Quang	11065
	Xã Đức Xương	11065
	Xã Gia Khánh	10999
	Xã Gia Lương	10999
11035	Xã Gia Phúc	10999
	Xã Gia Tân	10999
11038	Xã Gia Tiến	10999
11047	Xã Hoàng Diệu	11050
11050	Xã Hồng Hưng	11050
11041	Xã Lê Lợi	11020
11065	Xã Nhật Quang	11065
	Xã Nhật Tân	11065
11053	Xã Phạm Trấn	11065
11071	Xã Quang Đức	11065
	Xã Quang Minh	11065
	Xã Tân Tiến	10999
11059	Xã Thống Kênh	11050
11008	Xã Thống Nhất	11020
11044	Xã Toàn Thắng	11050
11020	Xã Yết Kiêu	11020
- Huyện Kim Thành
10750	Thị trấn Phú Thái	10750
	Xã Bình Dân	10804
	Xã Cổ Dũng	10756
	Xã Cộng Hòa	10756
10810	Xã Đại Đức	10804
10804	Xã Đồng Cẩm	10804
10798	Xã Hòa Bình	10804
10780	Xã Kim Anh	10750
10792	Xã Kim Đính	10792
10783	Xã Kim Liên	10750
10786	Xã Kim Tân	10792
10771	Xã Kim Xuyên	10750
10756	Xã Lai Khê	10756
	Xã Lai Vu	10756
	Xã Liên Hòa	10804
10777	Xã Ngũ Phúc	10792
10801	Xã Tam Kỳ	10804
	Xã Thượng Vũ	10756
10768	Xã Tuấn Việt	10756
10762	Xã Vũ Dũng	10756
- Huyện Nam Sách
10606	Thị trấn Nam Sách	10606
10630	Xã An Bình	10645
	Xã An Lâm	10645
10645	Xã An Phú	10645
10636	Xã An Sơn	10642
10639	Xã Cộng Hòa	10645
10657	Xã Đồng Lạc	10606
10618	Xã Hiệp Cát	10633
10654	Xã Hồng Phong	10606
10615	Xã Hợp Tiến	10615
10666	Xã Minh Tân	10642
	Xã Nam Chính	10633
10609	Xã Nam Hưng	10615
10612	Xã Nam Tân	10615
	Xã Nam Trung	10633
	Xã Phú Điền	10645
10621	Xã Quốc Tuấn	10633
10642	Xã Thái Tân	10642
	Xã Thanh Quang	10633
10633	Xã Trần Phú	10633
- Huyện Ninh Giang
11203	Thị trấn Ninh Giang	11203
11173	Xã An Đức	11167
11188	Xã Bình Xuyên	11224
	Xã Đông Xuyên	11224
11167	Xã Đức Phúc	11167
11227	Xã Hiệp Lực	11203
11215	Xã Hồng Dụ	11203
	Xã Hồng Đức	11167
11224	Xã Hồng Phong	11224
	Xã Hồng Phúc	11224
11233	Xã Hưng Long	11218
11230	Xã Kiến Phúc	11224
	Xã Kiến Quốc	11224
11164	Xã Nghĩa An	11164
	Xã Ninh Hải	11224
11179	Xã Tân Hương	11164
11197	Xã Tân Phong	11167
11206	Xã Tân Quang	11218
11161	Xã Ứng Hòe	11164
	Xã Vạn Phúc	11167
11218	Xã Văn Hội	11218
11185	Xã Vĩnh Hòa	11203
- Huyện Thanh Hà
10813	Thị trấn Thanh Hà	10813
10864	Xã An Phượng	10846
	Xã Cẩm Chế	10816
10828	Xã Cẩm Việt	10816
10816	Xã Hồng Lạc	10816
10843	Xã Liên Mạc	10843
10840	Xã Tân An	10846
10825	Xã Tân Việt	10816
10831	Xã Thanh An	10843
	Xã Thanh Cường	10882
10846	Xã Thanh Hải	10846
10879	Xã Thanh Hồng	10882
10834	Xã Thanh Lang	10843
10876	Xã Thanh Quang	10882
10867	Xã Thanh Sơn	10813
10861	Xã Thanh Tân	10813
	Xã Thanh Thủy	10813
	Xã Thanh Xá	10813
10855	Xã Thanh Xuân	10843
	Xã Việt Hồng	10816
10882	Xã Vĩnh Cường	10882
	Xã Vĩnh Lập	10882
- Huyện Thanh Miện
11239	Thị trấn Thanh Miện	11239
11278	Xã Cao Thắng	11239
11281	Xã Chi Lăng Bắc	11284
11284	Xã Chi Lăng Nam	11284
11263	Xã Đoàn Kết	11257
11251	Xã Đoàn Tùng	11242
11293	Xã Hồng Phong	11284
11254	Xã Hồng Quang	11254
11260	Xã Lam Sơn	11254
11266	Xã Lê Hồng	11254
11248	Xã Ngô Quyền	11257
11275	Xã Ngũ Hùng	11239
11245	Xã Phạm Kha	11242
11257	Xã Tân Trào	11257
11287	Xã Thanh Giang	11284
11242	Xã Thanh Tùng	11242
11269	Xã Tứ Cường	11239
- Huyện Tứ Kỳ
11074	Thị trấn Tứ Kỳ	11074
11125	Xã An Thanh	11131
11092	Xã Bình Lăng	11086
11095	Xã Chí Minh	11131
	Xã Cộng Lạc	11140
11122	Xã Dân An	11113
	Xã Dân Chủ	11113
11119	Xã Đại Hợp	11113
11083	Xã Đại Sơn	11086
11149	Xã Hà Kỳ	11146
11152	Xã Hà Thanh	11146
11086	Xã Hưng Đạo	11086
11098	Xã Kỳ Sơn	11113
11140	Xã Lạc Phượng	11140
11128	Xã Minh Đức	11074
	Xã Ngọc Kỳ	11113
11146	Xã Nguyên Giáp	11146
	Xã Phượng Kỳ	11140
11116	Xã Quang Khải	11074
	Xã Quảng Nghiệp	11113
11101	Xã Quang Phục	11074
11134	Xã Quang Trung	11140
	Xã Tái Sơn	11113
11113	Xã Tân Kỳ	11113
11143	Xã Tiên Động	11140
11131	Xã Văn Tố	11131
- Thành phố Chí Linh
10594	Phường An Lạc	10603
10552	Phường Bến Tắm	10552
10582	Phường Chí Minh	10549
10576	Phường Cổ Thành	10546
10570	Phường Cộng Hòa	10570
10600	Phường Đồng Lạc	10603
10573	Phường Hoàng Tân	10573
10567	Phường Hoàng Tiến	10573
10546	Phường Phả Lại	10546
10549	Phường Sao Đỏ	10549
10603	Phường Tân Dân	10603
10588	Phường Thái Học	10549
10579	Phường Văn An	10549
10585	Phường Văn Đức	10573
10558	Xã Bắc An	10552
10555	Xã Hoàng Hoa Thám	10552
10561	Xã Hưng Đạo	10570
10564	Xã Lê Lợi	10570
10591	Xã Nhân Huệ	10546
- Thành phố Hải Dương
10660	Phường Ái Quốc	10660
10510	Phường Bình Hàn	10507
10507	Phường Cẩm Thượng	10507
10537	Phường Hải Tân	10537
10534	Phường Lê Thanh Nghị	10532
10672	Phường Nam Đồng	10837
10513	Phường Ngọc Châu	10525
10519	Phường Nguyễn Trãi	10507
10514	Phường Nhị Châu	10525
	Phường Phạm Ngũ Lão	10532
10516	Phường Quang Trung	10525
10532	Phường Tân Bình	10532
11011	Phường Tân Hưng	10537
11002	Phường Thạch Khôi	11002
10531	Phường Thanh Bình	10532
10525	Phường Trần Hưng Đạo	10525
10528	Phường Trần Phú	10532
10540	Phường Tứ Minh	10891
10543	Phường Việt Hòa	10543
10663	Xã An Thượng	10507
11017	Xã Gia Xuyên	11002
11005	Xã Liên Hồng	11002
11077	Xã Ngọc Sơn	10537
10822	Xã Quyết Thắng	10660
10837	Xã Tiền Tiến	10837
- Thị xã Kinh Môn
10675	Phường An Lưu	10675
10732	Phường An Phụ	10729
10723	Phường An Sinh	10726
10696	Phường Duy Tân	10714
10744	Phường Hiến Thành	10744
10735	Phường Hiệp An	10675
10726	Phường Hiệp Sơn	10726
10738	Phường Long Xuyên	10675
10702	Phường Minh Tân	10714
10693	Phường Phạm Thái	10726
10714	Phường Phú Thứ	10714
10699	Phường Tân Dân	10714
10741	Phường Thái Thịnh	10744
10681	Phường Thất Hùng	10678
10678	Xã Bạch Đằng	10678
10708	Xã Hiệp Hòa	10729
	Xã Hoành Sơn	10714
10720	Xã Lạc Long	10705
10684	Xã Lê Ninh	10678
10747	Xã Minh Hòa	10744
10705	Xã Quang Thành	10705
10717	Xã Thăng Long	10705
10729	Xã Thượng Quận	10729
= 93	Tỉnh Hậu Giang
- Huyện Châu Thành
31381	Thị trấn Mái Dầm	31366
31366	Thị trấn Ngã Sáu	31366
31375	Xã Đông Phú	31366
31384	Xã Đông Phước	31378
31387	Xã Đông Phước A	31369
31369	Xã Đông Thạnh	31369
31378	Xã Phú Hữu	31378
31379	Xã Phú Tân	31378
- Huyện Châu Thành A
31346	Thị trấn Bảy Ngàn	31342
31362	Thị trấn Cái Tắc	31369
31342	Thị trấn Một Ngàn	31342
31359	Thị trấn Rạch Gòi	31360
31357	Xã Nhơn Nghĩa A	31342
31345	Xã Tân Hòa	31342
31363	Xã Tân Phú Thạnh	31360
31360	Xã Thạnh Xuân	31360
31351	Xã Trường Long A	31348
31348	Xã Trường Long Tây	31348
- Huyện Long Mỹ
31489	Thị trấn Vĩnh Viễn	31489
31493	Xã Lương Nghĩa	31492
31492	Xã Lương Tâm	31492
31484	Xã Thuận Hòa	31495
31483	Xã Thuận Hưng	31495
31486	Xã Vĩnh Thuận Đông	31453
31490	Xã Vĩnh Viễn A	31489
31495	Xã Xà Phiên	31495
- Huyện Phụng Hiệp
31433	Thị trấn Búng Tàu	31432
31396	Thị trấn Cây Dương	31396
31393	Thị trấn Kinh Cùng	31393
31402	Xã Bình Thành	31399
31429	Xã Hiệp Hưng	31396
31423	Xã Hòa An	31393
31420	Xã Hòa Mỹ	31420
31408	Xã Long Thạnh	31408
31417	Xã Phụng Hiệp	31420
31426	Xã Phương Bình	31426
31435	Xã Phương Phú	31426
31399	Xã Tân Bình	31399
31438	Xã Tân Long	31408
31432	Xã Tân Phước Hưng	31432
31405	Xã Thạnh Hòa	31408
- Huyện Vị Thủy
31441	Thị trấn Nàng Mau	31441
31468	Xã Vị Bình	31465
31462	Xã Vị Đông	31465
31465	Xã Vị Thanh	31465
31450	Xã Vị Thắng	31441
31447	Xã Vị Thủy	31453
31444	Xã Vị Trung	31441
31453	Xã Vĩnh Thuận Tây	31453
31456	Xã Vĩnh Trung	31459
31459	Xã Vĩnh Tường	31459
- Thành phố Ngã Bảy
31344	Phường Hiệp Lợi	31411
31343	Phường Hiệp Thành	31340
31341	Phường Lái Hiếu	31340
31340	Phường Ngã Bảy	31340
31411	Xã Đại Thành	31411
31414	Xã Tân Thành	31411
- Thành phố Vị Thanh
31318	Phường I	31321
31321	Phường III	31321
31324	Phường IV	31333
31327	Phường V	31333
31330	Phường VII	31321
31336	Xã Hỏa Lựu	31338
31339	Xã Hỏa Tiến	31338
31338	Xã Tân Tiến	31338
31333	Xã Vị Tân	31333
- Thị xã Long Mỹ
31473	Phường Bình Thạnh	31473
31471	Phường Thuận An	31471
31472	Phường Trà Lồng	31480
31475	Phường Vĩnh Tường	31473
31474	Xã Long Bình	31473
31480	Xã Long Phú	31480
31477	Xã Long Trị	31471
31478	Xã Long Trị A	31471
31481	Xã Tân Phú	31480
= 17	Tỉnh Hòa Bình
- Huyện Cao Phong
05089	Thị trấn Cao Phong	05089
05098	Xã Bắc Phong	05092
05092	Xã Bình Thanh	05092
05116	Xã Dũng Phong	05116
05104	Xã Hợp Phong	05089
05119	Xã Nam Phong	05116
05110	Xã Tây Phong	05116
05125	Xã Thạch Yên	05116
05101	Xã Thu Phong	05089
05095	Xã Thung Nai	05092
- Huyện Đà Bắc
04831	Thị trấn Đà Bắc	04831
04876	Xã Cao Sơn	04876
04858	Xã Đoàn Kết	04873
04852	Xã Đồng Chum	04849
04861	Xã Đồng Ruộng	04873
04840	Xã Giáp Đắt	04849
04885	Xã Hiền Lương	04831
04846	Xã Mường Chiềng	04846
04834	Xã Nánh Nghê	04846
04855	Xã Tân Minh	04876
04849	Xã Tân Pheo	04849
04888	Xã Tiền Phong	04891
04879	Xã Toàn Sơn	04831
04870	Xã Trung Thành	04873
04867	Xã Tú Lý	04831
04891	Xã Vầy Nưa	04891
04873	Xã Yên Hòa	04873
- Huyện Kim Bôi
04978	Thị trấn Bo	04978
04990	Xã Bình Sơn	04990
05077	Xã Cuối Hạ	05086
05014	Xã Đông Bắc	05014
04984	Xã Đú Sáng	04990
05038	Xã Hợp Tiến	05014
04987	Xã Hùng Sơn	04990
05065	Xã Kim Bôi	04978
05035	Xã Kim Lập	05068
05083	Xã Mi Hòa	05086
05068	Xã Nam Thượng	05068
05086	Xã Nuông Dăm	05086
05080	Xã Sào Báy	05068
04999	Xã Tú Sơn	05014
05026	Xã Vĩnh Đồng	04978
05005	Xã Vĩnh Tiến	05014
05017	Xã Xuân Thủy	04990
- Huyện Lạc Sơn
05266	Thị trấn Vụ Bản	05266
05347	Xã Ân Nghĩa	05347
05308	Xã Bình Hẻm	05305
05323	Xã Chí Đạo	05323
05320	Xã Định Cư	05323
05332	Xã Hương Nhượng	05266
05272	Xã Miền Đồi	05293
05275	Xã Mỹ Thành	05290
05350	Xã Ngọc Lâu	05329
05329	Xã Ngọc Sơn	05329
05290	Xã Nhân Nghĩa	05290
05269	Xã Quý Hòa	05287
05299	Xã Quyết Thắng	05323
05287	Xã Tân Lập	05287
05344	Xã Tân Mỹ	05347
05293	Xã Thượng Cốc	05293
05278	Xã Tuân Đạo	05287
05338	Xã Tự Do	05329
05281	Xã Văn Nghĩa	05290
05284	Xã Văn Sơn	05293
05335	Xã Vũ Bình	05266
05302	Xã Xuất Hóa	05305
05341	Xã Yên Nghiệp	05347
05305	Xã Yên Phú	05305
- Huyện Lạc Thủy
04981	Thị trấn Ba Hàng Đồi	05395
05392	Thị trấn Chi Nê	05392
05428	Xã An Bình	05425
05419	Xã Đồng Tâm	05392
05404	Xã Hưng Thi	05425
05413	Xã Khoan Dụ	05392
05395	Xã Phú Nghĩa	05395
05398	Xã Phú Thành	05395
05425	Xã Thống Nhất	05425
05422	Xã Yên Bồng	05392
- Huyện Lương Sơn
04924	Thị trấn Lương Sơn	04924
05008	Xã Cao Dương	05047
04957	Xã Cao Sơn	04960
04960	Xã Cư Yên	04960
04945	Xã Hòa Sơn	04924
04942	Xã Lâm Sơn	04924
04969	Xã Liên Sơn	04960
04954	Xã Nhuận Trạch	04924
04951	Xã Tân Vinh	04924
05047	Xã Thanh Cao	05047
05041	Xã Thanh Sơn	05047
- Huyện Mai Châu
05200	Thị trấn Mai Châu	05200
05227	Xã Bao La	05245
05248	Xã Chiềng Châu	05251
05224	Xã Cun Pheo	05212
05221	Xã Đồng Tân	05200
05212	Xã Hang Kia	05212
05251	Xã Mai Hạ	05251
05257	Xã Mai Hịch	05245
05242	Xã Nà Phòn	05200
05209	Xã Pà Cò	05212
05245	Xã Săm Khóe	05245
05206	Xã Sơn Thủy	05206
04882	Xã Tân Thành	05206
05254	Xã Thành Sơn	05200
05233	Xã Tòng Đậu	05200
05263	Xã Vạn Mai	05251
- Huyện Tân Lạc
05128	Thị trấn Mãn Đức	05128
05173	Xã Đông Lai	05128
05197	Xã Gia Mô	05191
05191	Xã Lỗ Sơn	05191
05143	Xã Mỹ Hòa	05158
05170	Xã Ngọc Mỹ	05128
05194	Xã Ngổ Luông	05152
05182	Xã Nhân Mỹ	05191
05158	Xã Phong Phú	05158
05140	Xã Phú Cường	05158
05137	Xã Phú Vinh	05134
05152	Xã Quyết Chiến	05152
05134	Xã Suối Hoa	05134
05167	Xã Thanh Hối	05128
05164	Xã Tử Nê	05128
05176	Xã Vân Sơn	05152
- Huyện Yên Thủy
05353	Thị trấn Hàng Trạm	05353
05365	Xã Bảo Hiệu	05362
05368	Xã Đa Phúc	05362
05380	Xã Đoàn Kết	05386
05371	Xã Hữu Lợi	05386
05362	Xã Lạc Lương	05362
05356	Xã Lạc Sỹ	05362
05374	Xã Lạc Thịnh	05353
05389	Xã Ngọc Lương	05386
05383	Xã Phú Lai	05353
05386	Xã Yên Trị	05386
- Thành phố Hòa Bình
04819	Phường Dân Chủ	04828
04804	Phường Đồng Tiến	04795
04798	Phường Hữu Nghị	04795
04894	Phường Kỳ Sơn	04894
04807	Phường Phương Lâm	04795
04816	Phường Quỳnh Lâm	04795
04792	Phường Tân Hòa	04792
04801	Phường Tân Thịnh	04795
04789	Phường Thái Bình	04828
04795	Phường Thịnh Lang	04795
04828	Phường Thống Nhất	04828
04918	Phường Trung Minh	04795
04921	Xã Độc Lập	04894
04825	Xã Hòa Bình	04792
04903	Xã Hợp Thành	04897
04912	Xã Mông Hóa	04894
04906	Xã Quang Tiến	04897
04897	Xã Thịnh Minh	04897
04813	Xã Yên Mông	04792
= 33	Tỉnh Hưng Yên
- Huyện Ân Thi
12142	Thị trấn Ân Thi	12142
12151	Xã Bãi Sậy	12148
12148	Xã Bắc Sơn	12148
12181	Xã Cẩm Ninh	12184
12175	Xã Đa Lộc	12184
12154	Xã Đào Dương	12148
12178	Xã Đặng Lễ	12184
12202	Xã Hạ Lễ	12196
12169	Xã Hoàng Hoa Thám	12142
12190	Xã Hồ Tùng Mậu	12196
12196	Xã Hồng Quang	12196
	Xã Hồng Vân	12196
12184	Xã Nguyễn Trãi	12184
12145	Xã Phù Ủng	12148
12172	Xã Quảng Lãng	12166
12157	Xã Quang Vinh	12142
	Xã Tân Phúc	12142
12193	Xã Tiền Phong	12196
	Xã Văn Nhuệ	12184
12160	Xã Vân Du	12166
12166	Xã Xuân Trúc	12166
- Huyện Khoái Châu
12205	Thị trấn Khoái Châu	12205
12229	Xã An Vĩ	12223
12211	Xã Bình Minh	12049
12265	Xã Chí Minh	12271
	Xã Chí Tân	12271
	Xã Dạ Trạch	12223
12238	Xã Dân Tiến	12238
	Xã Đại Hưng	12271
12262	Xã Đại Tập	12247
12232	Xã Đông Kết	12205
12259	Xã Đông Ninh	12247
12208	Xã Đông Tảo	12070
12244	Xã Đồng Tiến	12238
	Xã Hàm Tử	12223
	Xã Hồng Tiến	12238
12250	Xã Liên Khê	12205
12274	Xã Nguyễn Huệ	12271
	Xã Nhuế Dương	12271
12220	Xã Ông Đình	12223
12214	Xã Phạm Hồng Thái	12223
12253	Xã Phùng Hưng	12205
12247	Xã Tân Châu	12247
12223	Xã Tân Dân	12223
	Xã Thành Công	12271
12271	Xã Thuần Hưng	12271
12226	Xã Tứ Dân	12247
12256	Xã Việt Hòa	12238
- Huyện Kim Động
12280	Thị trấn Lương Bằng	12280
12304	Xã Chính Nghĩa	12280
12325	Xã Diên Hồng	12280
12298	Xã Đồng Thanh	12286
12316	Xã Đức Hợp	12313
12328	Xã Hiệp Cường	12322
12319	Xã Hùng An	12322
12313	Xã Mai Động	12313
12283	Xã Nghĩa Dân	12286
12322	Xã Ngọc Thanh	12322
	Xã Nhân La	12280
12292	Xã Phạm Ngũ Lão	12280
	Xã Phú Thịnh	12313
12295	Xã Phú Thọ	12313
12301	Xã Song Mai	12322
	Xã Thọ Vinh	12313
12286	Xã Toàn Thắng	12286
12289	Xã Vĩnh Xá	12286
	Xã Vũ Xá	12280
- Huyện Phù Cừ
12391	Thị trấn Trần Cao	12391
12412	Xã Đình Cao	12424
12406	Xã Đoàn Đào	12406
12403	Xã Minh Hoàng	12406
12394	Xã Minh Tân	12391
	Xã Minh Tiến	12424
12427	Xã Nguyên Hòa	12427
12415	Xã Nhật Quang	12424
12397	Xã Phan Sào Nam	12406
12400	Xã Quang Hưng	12391
12421	Xã Tam Đa	12427
12424	Xã Tiên Tiến	12424
12409	Xã Tống Phan	12391
12430	Xã Tống Trân	12427
- Huyện Tiên Lữ
12337	Thị trấn Vương	12337
12355	Xã An Viên	12337
12376	Xã Cương Chính	12361
	Xã Đức Thắng	12364
12364	Xã Hải Thắng	12364
	Xã Hải Triều	12364
12340	Xã Hưng Đạo	12337
12352	Xã Lệ Xá	12361
	Xã Minh Phượng	12361
12346	Xã Nhật Tân	12337
12370	Xã Thiện Phiến	12364
12367	Xã Thủ Sỹ	11977
12373	Xã Thụy Lôi	12364
12361	Xã Trung Dũng	12361
- Huyện Văn Giang
12019	Thị trấn Văn Giang	12019
12025	Xã Cửu Cao	12025
12040	Xã Liên Nghĩa	12019
12034	Xã Long Hưng	12031
12049	Xã Mễ Sở	12049
12031	Xã Nghĩa Trụ	12031
12028	Xã Phụng Công	12025
12043	Xã Tân Tiến	12019
12046	Xã Thắng Lợi	12049
12037	Xã Vĩnh Khúc	12031
12022	Xã Xuân Quan	12025
- Huyện Văn Lâm
11986	Thị trấn Như Quỳnh	12004
11992	Xã Chỉ Đạo	11992
11995	Xã Đại Đồng	11995
12004	Xã Đình Dù	12004
11989	Xã Lạc Đạo	11992
12016	Xã Lạc Hồng	12004
12010	Xã Lương Tài	11995
12007	Xã Minh Hải	11992
12001	Xã Tân Quang	12004
12013	Xã Trưng Trắc	12004
11998	Xã Việt Hưng	11995
- Huyện Yên Mỹ
12052	Thị trấn Yên Mỹ	12073
12061	Xã Đồng Than	12070
	Xã Giai Phạm	12064
12070	Xã Hoàn Long	12070
12067	Xã Liêu Xá	12064
	Xã Lý Thường Kiệt	12073
	Xã Minh Châu	12091
	Xã Nghĩa Hiệp	12064
12064	Xã Ngọc Long	12064
12055	Xã Nguyễn Văn Linh	12064
12073	Xã Tân Lập	12073
12100	Xã Tân Minh	12073
	Xã Tân Việt	12073
12076	Xã Thanh Long	12091
12085	Xã Trung Hòa	12073
	Xã Việt Cường	12091
12091	Xã Việt Yên	12091
	Xã Yên Hòa	12091
12079	Xã Yên Phú	12091
- Thành phố Hưng Yên
11956	Phường An Tảo	11953
11953	Phường Hiến Nam	11953
11968	Phường Hồng Châu	11980
11950	Phường Lam Sơn	11983
11959	Phường Lê Lợi	11953
11962	Phường Minh Khai	11953
	Phường Quang Trung	11953
11983	Xã Bảo Khê	11983
12388	Xã Hoàng Hanh	11980
	Xã Hồng Nam	11977
12334	Xã Hùng Cường	11983
11974	Xã Liên Phương	11953
12331	Xã Phú Cường	11983
	Xã Phương Chiểu	11953 11977
11977	Xã Phương Nam	11977
11980	Xã Quảng Châu	11980
12385	Xã Tân Hưng	11977
11971	Xã Trung Nghĩa	11953
- Thị xã Mỹ Hào
12124	Phường Bạch Sam	12127
12103	Phường Bần Yên Nhân	12103
12121	Phường Dị Sử	12133
12127	Phường Minh Đức	12127
12118	Phường Nhân Hòa	12103
12106	Phường Phan Đình Phùng	12103
12130	Phường Phùng Chí Kiên	12133
12109	Xã Cẩm Xá	12103
12112	Xã Dương Quang	12127
12115	Xã Hòa Phong	12127
12139	Xã Hưng Long	12133
12136	Xã Ngọc Lâm	12133
12133	Xã Xuân Dục	12133
= 56	Tỉnh Khánh Hòa
- Huyện Cam Lâm
22453	Thị trấn Cam Đức	22453
22465	Xã Cam An Bắc	22465
22471	Xã Cam An Nam	22465
22441	Xã Cam Hải Đông	22453
22444	Xã Cam Hải Tây	22453
22450	Xã Cam Hiệp Bắc	22435
22456	Xã Cam Hiệp Nam	22435
22438	Xã Cam Hòa	22708
22459	Xã Cam Phước Tây	22465
22435	Xã Cam Tân	22435
22462	Xã Cam Thành Bắc	22453
22447	Xã Sơn Tân	22435
22708	Xã Suối Cát	22708
22711	Xã Suối Tân	22708
- Huyện Diên Khánh
22651	Thị trấn Diên Khánh	22651
22696	Xã Bình Lộc	22702
22693	Xã Diên An	22651
22657	Xã Diên Điền	22657
	Xã Diên Đồng	22660
22684	Xã Diên Hòa	22678
22678	Xã Diên Lạc	22678
22654	Xã Diên Lâm	22660
22669	Xã Diên Phú	22657
22675	Xã Diên Phước	22672
22663	Xã Diên Sơn	22657
22681	Xã Diên Tân	22672
22687	Xã Diên Thạnh	22678
22672	Xã Diên Thọ	22672
22690	Xã Diên Toàn	22651
	Xã Diên Xuân	22660
22702	Xã Suối Hiệp	22702
22705	Xã Suối Tiên	22702
22660	Xã Xuân Đồng	22660
- Huyện Khánh Sơn
22714	Thị trấn Tô Hạp	22714
22732	Xã Ba Cụm Bắc	22732
22735	Xã Ba Cụm Nam	22732
22726	Xã Sơn Bình	22714
22723	Xã Sơn Hiệp	22714
22720	Xã Sơn Lâm	22720
22729	Xã Sơn Trung	22732
22717	Xã Thành Sơn	22720
- Huyện Khánh Vĩnh
22609	Thị trấn Khánh Vĩnh	22609
22636	Xã Cầu Bà	22648
22633	Xã Giang Ly	22624
22615	Xã Khánh Bình	22615
22621	Xã Khánh Đông	22615
22612	Xã Khánh Hiệp	22612
22627	Xã Khánh Nam	22624
22645	Xã Khánh Phú	22609
22642	Xã Khánh Thành	22648
22624	Xã Khánh Thượng	22624
22618	Xã Khánh Trung	22612
22639	Xã Liên Sang	22648
22630	Xã Sông Cầu	22609
22648	Xã Sơn Thái	22648
- Huyện Trường Sa
22736	Thị trấn Trường Sa	22736
22739	Xã Sinh Tồn	22736
22737	Xã Song Tử Tây	22736
- Huyện Vạn Ninh
22489	Thị trấn Vạn Giã	22489
22492	Xã Đại Lãnh	22504
22501	Xã Vạn Bình	22516
22525	Xã Vạn Hưng	22525
22507	Xã Vạn Khánh	22498
22498	Xã Vạn Long	22498
22513	Xã Vạn Lương	22489
22510	Xã Vạn Phú	22489
22495	Xã Vạn Phước	22498
22519	Xã Vạn Thạnh	22504
22516	Xã Vạn Thắng	22516
22504	Xã Vạn Thọ	22504
22522	Xã Xuân Sơn	22525
- Thành phố Cam Ranh
22423	Phường Ba Ngòi	22423
22432	Phường Cam Linh	22432
22417	Phường Cam Lộc	22420
22429	Phường Cam Lợi	22432
22408	Phường Cam Nghĩa	22411
22420	Phường Cam Phú	22420
22411	Phường Cam Phúc Bắc	22411
22414	Phường Cam Phúc Nam	22420
22426	Phường Cam Thuận	22432
22486	Xã Cam Bình	22480
22483	Xã Cam Lập	22480
22474	Xã Cam Phước Đông	22423
22468	Xã Cam Thành Nam	22411
22480	Xã Cam Thịnh Đông	22480
22477	Xã Cam Thịnh Tây	22480
- Thành phố Nha Trang
22363	Phường Lộc Thọ	22366
22336	Phường Ngọc Hiệp	22390
22357	Phường Phước Hải	22402
22372	Phường Phước Hòa	22366
22378	Phường Phước Long	22402
	Phường Phước Tân	22366
	Phường Phước Tiến	22366
22351	Phường Phương Sài	22390
	Phường Phương Sơn	22390
	Phường Tân Lập	22366
22366	Phường Tân Tiến	22366
22348	Phường Vạn Thạnh	22366
	Phường Vạn Thắng	22366
22330	Phường Vĩnh Hải	22333
22327	Phường Vĩnh Hòa	22333
22375	Phường Vĩnh Nguyên	22366
22333	Phường Vĩnh Phước	22333
22339	Phường Vĩnh Thọ	22333
22381	Phường Vĩnh Trường	22402
	Phường Xương Huân	22366
22405	Xã Phước Đồng	22402
22399	Xã Vĩnh Hiệp	22390
22384	Xã Vĩnh Lương	22333
22390	Xã Vĩnh Ngọc	22390
22387	Xã Vĩnh Phương	22333
22402	Xã Vĩnh Thái	22402
22393	Xã Vĩnh Thạnh	22390
22396	Xã Vĩnh Trung	22390
- Thị xã Ninh Hòa
22561	Phường Ninh Diêm	22561
22570	Phường Ninh Đa	22528
22591	Phường Ninh Giang	22591
22594	Phường Ninh Hà	22591
22543	Phường Ninh Hải	22561
22528	Phường Ninh Hiệp	22528
22567	Phường Ninh Thủy	22561
22540	Xã Ninh An	22546
22576	Xã Ninh Bình	22576
22564	Xã Ninh Đông	22528
22597	Xã Ninh Hưng	22597
22603	Xã Ninh Ích	22597
22600	Xã Ninh Lộc	22597
22582	Xã Ninh Phú	22591
22573	Xã Ninh Phụng	22528
22606	Xã Ninh Phước	22561
22588	Xã Ninh Quang	22576
22552	Xã Ninh Sim	22552
22531	Xã Ninh Sơn	22546
22585	Xã Ninh Tân	22597
22534	Xã Ninh Tây	22552
22558	Xã Ninh Thân	22558
22546	Xã Ninh Thọ	22546
22537	Xã Ninh Thượng	22558
22549	Xã Ninh Trung	22558
	Xã Ninh Vân	22561
22555	Xã Ninh Xuân	22576
= 91	Tỉnh Kiên Giang
- Huyện An Biên
30985	Thị trấn Thứ Ba	30985
31006	Xã Đông Thái	31006
31009	Xã Đông Yên	30985
30997	Xã Hưng Yên	30985
31000	Xã Nam Thái	31006
31003	Xã Nam Thái A	31006
30994	Xã Nam Yên	30988
30988	Xã Tây Yên	30988
30991	Xã Tây Yên A	30988
- Huyện An Minh
31018	Thị trấn Thứ Mười Một	31018
31024	Xã Đông Hòa	31024
31033	Xã Đông Hưng	31018
31036	Xã Đông Hưng A	31036
31039	Xã Đông Hưng B	31018
31030	Xã Đông Thạnh	31024
31031	Xã Tân Thạnh	31031
31021	Xã Thuận Hòa	31031
31042	Xã Vân Khánh	31042
31045	Xã Vân Khánh Đông	31036
31048	Xã Vân Khánh Tây	31042
- Huyện Châu Thành
30880	Thị trấn Minh Lương	30880
30898	Xã Bình An	30898
30889	Xã Giục Tượng	30880
30895	Xã Minh Hòa	30880
30887	Xã Mong Thọ	30886
30883	Xã Mong Thọ A	30886
30886	Xã Mong Thọ B	30886
30901	Xã Thạnh Lộc	30910
30892	Xã Vĩnh Hòa Hiệp	30898
30893	Xã Vĩnh Hòa Phú	30898
- Huyện Giang Thành
30797	Xã Phú Lợi	30796
30799	Xã Phú Mỹ	30796
30796	Xã Tân Khánh Hòa	30796
30793	Xã Vĩnh Điều	30793
30791	Xã Vĩnh Phú	30793
- Huyện Giồng Riềng
30904	Thị trấn Giồng Riềng	30904
30922	Xã Bàn Tân Định	30904
30919	Xã Bàn Thạch	30904
30940	Xã Hòa An	30934
30934	Xã Hòa Hưng	30934
30937	Xã Hòa Lợi	30934
30949	Xã Hòa Thuận	30949
30943	Xã Long Thạnh	30943
30928	Xã Ngọc Chúc	30928
30950	Xã Ngọc Hòa	30949
30925	Xã Ngọc Thành	30928
30931	Xã Ngọc Thuận	30928
30917	Xã Thạnh Bình	30904
30916	Xã Thạnh Hòa	30904
30907	Xã Thạnh Hưng	30910
30913	Xã Thạnh Lộc	30886
30910	Xã Thạnh Phước	30910
30947	Xã Vĩnh Phú	30943
30946	Xã Vĩnh Thạnh	30943
- Huyện Gò Quao
30952	Thị trấn Gò Quao	30952
30964	Xã Định An	30952
30958	Xã Định Hòa	30958
30961	Xã Thới Quản	30958
30967	Xã Thủy Liễu	30958
30955	Xã Vĩnh Hòa Hưng Bắc	30970
30970	Xã Vĩnh Hòa Hưng Nam	30970
30973	Xã Vĩnh Phước A	30982
30976	Xã Vĩnh Phước B	30952
30982	Xã Vĩnh Thắng	30982
30979	Xã Vĩnh Tuy	30982
- Huyện Hòn Đất
30817	Thị trấn Hòn Đất	30817
30820	Thị trấn Sóc Sơn	30838
30826	Xã Bình Giang	30826
30823	Xã Bình Sơn	30823
30840	Xã Lình Huỳnh	30817
30832	Xã Mỹ Hiệp Sơn	30838
30844	Xã Mỹ Lâm	30760
30847	Xã Mỹ Phước	30838
30828	Xã Mỹ Thái	30835
30838	Xã Mỹ Thuận	30838
30829	Xã Nam Thái Sơn	30817
30836	Xã Sơn Bình	30835
30835	Xã Sơn Kiên	30835
30841	Xã Thổ Sơn	30817
- Huyện Kiên Hải
31114	Xã An Sơn	31108
31108	Xã Hòn Tre	31108
31111	Xã Lại Sơn	31108
31115	Xã Nam Du	31108
- Huyện Kiên Lương
30787	Thị trấn Kiên Lương	30787
30808	Xã Bình An	30787
30809	Xã Bình Trị	30787
30805	Xã Dương Hòa	30766
30802	Xã Hòa Điền	30790
30814	Xã Hòn Nghệ	30814
30790	Xã Kiên Bình	30790
30811	Xã Sơn Hải	30811
- Huyện Tân Hiệp
30850	Thị trấn Tân Hiệp	30850
30871	Xã Tân An	30856
30868	Xã Tân Hiệp A	30874
30859	Xã Tân Hiệp B	30850
30860	Xã Tân Hòa	30856
30853	Xã Tân Hội	30856
30856	Xã Tân Thành	30856
30865	Xã Thạnh Đông	30850
30874	Xã Thạnh Đông A	30874
30862	Xã Thạnh Đông B	30850
30877	Xã Thạnh Trị	30874
- Huyện U Minh Thượng
31027	Xã An Minh Bắc	31027
31057	Xã Hòa Chánh	31012
31066	Xã Minh Thuận	31027
31012	Xã Thạnh Yên	31012
31015	Xã Thạnh Yên A	31012
31054	Xã Vĩnh Hòa	31012
- Huyện Vĩnh Thuận
31051	Thị trấn Vĩnh Thuận	31051
31064	Xã Bình Minh	31064
31074	Xã Phong Đông	31051
31072	Xã Tân Thuận	31069
31060	Xã Vĩnh Bình Bắc	31064
31063	Xã Vĩnh Bình Nam	31064
31075	Xã Vĩnh Phong	31051
31069	Xã Vĩnh Thuận	31069
- Thành phố Hà Tiên
30772	Phường Bình San	30769
30769	Phường Đông Hồ	30769
30778	Phường Mỹ Đức	30769
30775	Phường Pháo Đài	30769
30766	Phường Tô Châu	30766
30784	Xã Thuận Yên	30766
30781	Xã Tiên Hải	30781
- Thành phố Phú Quốc
31081	Phường An Thới	31078
31078	Phường Dương Đông	31078
31102	Xã Bãi Thơm	31078
31084	Xã Cửa Cạn	31078
31090	Xã Cửa Dương	31078
31096	Xã Dương Tơ	31078
31087	Xã Gành Dầu	31078
31093	Xã Hàm Ninh	31078
31105	Xã Thổ Châu	31105
- Thành phố Rạch Giá
30751	Phường An Bình	30742
30748	Phường An Hòa	30742
30754	Phường Rạch Sỏi	30742
	Phường Vĩnh Bảo	30742
30739	Phường Vĩnh Hiệp	30742
30745	Phường Vĩnh Lạc	30742
30757	Phường Vĩnh Lợi	30742
30736	Phường Vĩnh Quang	30742
30733	Phường Vĩnh Thanh	30742
30742	Phường Vĩnh Thanh Vân	30742
30760	Phường Vĩnh Thông	30760
30763	Xã Phi Thông	30760
= 62	Tỉnh Kon Tum
- Huyện Đắk Glei
23341	Thị trấn Đắk Glei	23341
23344	Xã Đắk Blô	23344
23356	Xã Đắk Choong	23356
23371	Xã Đắk KRoong	23374
23368	Xã Đắk Long	23368
23347	Xã Đắk Man	23344
23374	Xã Đắk Môn	23374
23350	Xã Đắk Nhoong	23344
23353	Xã Đắk Pék	23341
23362	Xã Mường Hoong	23365
23365	Xã Ngọc Linh	23365
23359	Xã Xốp	23356
- Huyện Đắk Hà
23500	Thị trấn Đắk Hà	23500
23506	Xã Đắk HRing	23512
23524	Xã Đắk La	23500
23504	Xã Đăk Long	23504
23512	Xã Đắk Mar	23512
23510	Xã Đăk Ngọk	23510
23503	Xã Đắk PXi	23504
23509	Xã Đắk Ui	23510
23521	Xã Hà Mòn	23500
23518	Xã Ngok Réo	23515
23515	Xã Ngok Wang	23515
- Huyện Đắk Tô
23401	Thị trấn Đắk Tô	23401
23440	Xã Diên Bình	23401
23427	Xã Đắk Rơ Nga	23428
23430	Xã Đắk Trăm	23430
23434	Xã Kon Đào	23430
23428	Xã Ngọk Tụ	23428
23443	Xã Pô Kô	23401
23437	Xã Tân Cảnh	23401
23431	Xã Văn Lem	23430
- Huyện Ia H' Drai
23537	Xã Ia Dom	23538
23535	Xã Ia Đal	23535
23538	Xã Ia Tơi	23538
- Huyện Kon Plông
23473	Thị trấn Măng Đen	23473
23452	Xã Đắk Nên	23455
23455	Xã Đắk Ring	23455
23461	Xã Đắk Tăng	23473
23476	Xã Hiếu	23476
23458	Xã Măng Buk	23455
23470	Xã Măng Cành	23473
23464	Xã Ngok Tem	23476
23467	Xã Pờ Ê	23476
- Huyện Kon Rẫy
23479	Thị trấn Đắk Rve	23479
23482	Xã Đắk Kôi	23485
23491	Xã Đắk Pne	23479
23488	Xã Đắk Ruồng	23497
23485	Xã Đắk Tơ Lung	23485
23494	Xã Đắk Tờ Re	23497
23497	Xã Tân Lập	23497
- Huyện Ngọc Hồi
23377	Thị trấn Plei Kần	23377
23395	Xã Bờ Y	23377
23380	Xã Đắk Ang	23383
23383	Xã Đắk Dục	23383
23392	Xã Đắk Kan	23392
23386	Xã Đắk Nông	23383
23389	Xã Đắk Xú	23377
23398	Xã Sa Loong	23392
- Huyện Sa Thầy
23527	Thị trấn Sa Thầy	23527
23534	Xã Hơ Moong	23534
23536	Xã Mô Rai	23536
23530	Xã Rơ Kơi	23530
23545	Xã Sa Bình	23534
23542	Xã Sa Nghĩa	23534
23533	Xã Sa Nhơn	23527
23539	Xã Sa Sơn	23527
23554	Xã Ya ly	23548
23551	Xã Ya Tăng	23548
23548	Xã Ya Xiêr	23548
- Huyện Tu Mơ Rông
23425	Xã Đắk Hà	23425
23407	Xã Đắk Na	23416
23417	Xã Đắk Rơ Ông	23419
23416	Xã Đắk Sao	23416
23419	Xã Đắk Tờ Kan	23419
23410	Xã Măng Ri	23446
23404	Xã Ngọc Lây	23446
23413	Xã Ngọc Yêu	23446
23446	Xã Tê Xăng	23446
23422	Xã Tu Mơ Rông	23425
23449	Xã Văn Xuôi	23446
- Thành phố Kon Tum
23284	Phường Duy Tân	23284
23302	Phường Lê Lợi	23302
23296	Phường Ngô Mây	23284
23305	Phường Nguyễn Trãi	23302
23281	Phường Quang Trung	23293
23287	Phường Quyết Thắng	23293
23293	Phường Thắng Lợi	23293
23299	Phường Thống Nhất	23293
23308	Phường Trần Hưng Đạo	23302
23290	Phường Trường Chinh	23293
23332	Xã Chư Hreng	23332
23323	Xã Đắk Blà	23332
23311	Xã Đắk Cấm	23284
23327	Xã Đăk Năng	23326
23335	Xã Đắk Rơ Wa	23332
23329	Xã Đoàn Kết	23326
23338	Xã Hòa Bình	23332
23326	Xã Ia Chim	23326
23314	Xã Kroong	23317
23317	Xã Ngọk Bay	23317
23320	Xã Vinh Quang	23317
= 12	Tỉnh Lai Châu
- Huyện Mường Tè
03433	Thị trấn Mường Tè	03433
03466	Xã Bum Nưa	03466
03454	Xã Bum Tở	03433
03439	Xã Ka Lăng	03439
03469	Xã Kan Hồ	03433
03451	Xã Mù Cả	03451
03445	Xã Mường Tè	03445
03457	Xã Nậm Khao	03445
03442	Xã Pa ủ	03442
03448	Xã Pa Vệ Sử	03466
03440	Xã Tá Bạ	03442
03463	Xã Tà Tổng	03463
03436	Xã Thu Lũm	03439
03467	Xã Vàng San	03460
- Huyện Nậm Nhùn
03434	Thị trấn Nậm Nhùn	03434
03460	Xã Hua Bun	03460
03481	Xã Lê Lợi	03487
03472	Xã Mường Mô	03472
03502	Xã Nậm Ban	03503
03473	Xã Nậm Chà	03472
03475	Xã Nậm Hàng	03434
03474	Xã Nậm Manh	03434
03488	Xã Nậm Pì	03487
03484	Xã Pú Đao	03487
03503	Xã Trung Chải	03503
- Huyện Phong Thổ
03549	Thị trấn Phong Thổ	03549
03577	Xã Bản Lang	03583
03571	Xã Dào San	03571
03580	Xã Hoang Thèn	03583
03490	Xã Huổi Luông	03549
03583	Xã Khổng Lào	03583
03391	Xã Lả Nhì Thàng	03388
03574	Xã Ma Ly Pho	03549
03553	Xã Mồ Sì San	03562
03568	Xã Mù Sang	03571
03589	Xã Mường So	03549
03586	Xã Nậm Xe	03394
03559	Xã Pa Vây Sử	03562
03550	Xã Sì Lở Lầu	03562
03592	Xã Sin Suối Hồ	03394
03565	Xã Tông Qua Lìn	03571
03562	Xã Vàng Ma Chải	03562
- Huyện Sìn Hồ
03478	Thị trấn Sìn Hồ	03478
03538	Xã Căn Co	03538
03487	Xã Chăn Nưa	03487
03499	Xã Hồng Thu	03508
03529	Xã Làng Mô	03529
03509	Xã Lùng Thàng	03517
03508	Xã Ma Quai	03508
03526	Xã Nậm Cha	03517
03544	Xã Nậm Cuổi	03544
03547	Xã Nậm Hăn	03544
03535	Xã Nậm Mạ	03538
03517	Xã Nậm Tăm	03517
03532	Xã Noong Hẻo	03532
03527	Xã Pa Khóa	03532
03493	Xã Pa Tần	03503
03505	Xã Phăng Sô Lin	03478
03496	Xã Phìn Hồ	03508
03523	Xã Pu Sam Cáp	03532
03514	Xã Sà Dề Phìn	03478
03520	Xã Tả Ngảo	03529
03511	Xã Tả Phìn	03478
03541	Xã Tủa Sín Chải	03529
- Huyện Tam Đường
03390	Thị trấn Tam Đường	03390
03424	Xã Bản Bo	03424
03418	Xã Bản Giang	03408
03421	Xã Bản Hon	03430
03412	Xã Bình Lư	03390
03405	Xã Giang Ma	03405
03406	Xã Hồ Thầu	03405
03430	Xã Khun Há	03430
03427	Xã Nà Tăm	03424
03415	Xã Nùng Nàng	03408
03413	Xã Sơn Bình	03390
03400	Xã Tả Lèng	03405
03394	Xã Thèn Sin	03394
- Huyện Tân Uyên
03598	Thị trấn Tân Uyên	03598
03607	Xã Hố Mít	03616
03601	Xã Mường Khoa	03601
03610	Xã Nậm Cần	03598
03613	Xã Nậm Sỏ	03613
03616	Xã Pắc Ta	03616
03602	Xã Phúc Khoa	03601
03622	Xã Tà Mít	03613
03604	Xã Thân Thuộc	03598
03605	Xã Trung Đồng	03598
- Huyện Than Uyên
03595	Thị trấn Than Uyên	03595
03632	Xã Hua Nà	03595
03643	Xã Khoen On	03640
03631	Xã Mường Cang	03595
03637	Xã Mường Kim	03637
03625	Xã Mường Mít	03618
03619	Xã Mường Than	03595
03628	Xã Pha Mu	03637
03618	Xã Phúc Than	03618
03640	Xã Tà Gia	03640
03634	Xã Tà Hừa	03637
03638	Xã Tà Mung	03637
- Thành phố Lai Châu
03389	Phường Đoàn Kết	03388
03408	Phường Đông Phong	03408
03386	Phường Quyết Thắng	03388
03388	Phường Quyết Tiến	03388
03387	Phường Tân Phong	03408
03409	Xã San Thàng	03408
03403	Xã Sùng Phài	03388
= 20	Tỉnh Lạng Sơn
- Huyện Bắc Sơn
06325	Thị trấn Bắc Sơn	06325
06343	Xã Bắc Quỳnh	06325
06364	Xã Chiến Thắng	06364
06358	Xã Chiêu Vũ	06367
06337	Xã Đồng ý	06337
06349	Xã Hưng Vũ	06349
06328	Xã Long Đống	06325
06376	Xã Nhất Hòa	06376
06382	Xã Nhất Tiến	06376
06361	Xã Tân Hương	06367
06352	Xã Tân Lập	06367
06379	Xã Tân Thành	06376
06340	Xã Tân Tri	06337
06370	Xã Trấn Yên	06349
06331	Xã Vạn Thủy	06337
06367	Xã Vũ Lăng	06367
06373	Xã Vũ Lễ	06364
06355	Xã Vũ Sơn	06364
- Huyện Bình Gia
06112	Thị trấn Bình Gia	06112
06118	Xã Bình La	06115
06103	Xã Hòa Bình	06103
06073	Xã Hoa Thám	06073
06100	Xã Hoàng Văn Thụ	06112
06079	Xã Hồng Phong	06079
06115	Xã Hồng Thái	06115
06067	Xã Hưng Đạo	06073
06094	Xã Minh Khai	06079
06106	Xã Mông Ân	06112
06088	Xã Quang Trung	06091
06076	Xã Quý Hòa	06076
06109	Xã Tân Hòa	06103
06121	Xã Tân Văn	06115
06085	Xã Thiện Hòa	06085
06097	Xã Thiện Long	06103
06091	Xã Thiện Thuật	06091
06070	Xã Vĩnh Yên	06076
06082	Xã Yên Lỗ	06085
- Huyện Cao Lộc
06187	Thị trấn Cao Lộc	06187
06184	Thị trấn Đồng Đăng	06184
06190	Xã Bảo Lâm	06184
06217	Xã Bình Trung	06286
06196	Xã Cao Lâu	06196
06232	Xã Công Sơn	06220
06235	Xã Gia Cát	06187
06220	Xã Hải Yến	06220
06223	Xã Hòa Cư	06220
06205	Xã Hồng Phong	06184
06226	Xã Hợp Thành	06187
06211	Xã Lộc Yên	06211
06238	Xã Mẫu Sơn	06196
06214	Xã Phú Xá	06184
06244	Xã Tân Liên	06187
06250	Xã Tân Thành	06316
06199	Xã Thạch Đạn	06211
06193	Xã Thanh Lòa	06211
06208	Xã Thụy Hùng	06184
06241	Xã Xuân Long	06286
06202	Xã Xuất Lễ	06196
06247	Xã Yên Trạch	05977
- Huyện Chi Lăng
06466	Thị trấn Chi Lăng	06463
06463	Thị trấn Đồng Mỏ	06463
06478	Xã Bắc Thủy	06496
06487	Xã Bằng Hữu	06475
06493	Xã Bằng Mạc	06475
06523	Xã Chi Lăng	06463
06481	Xã Chiến Thắng	06481
06475	Xã Gia Lộc	06475
06508	Xã Hòa Bình	06505
06514	Xã Hữu Kiên	06517
06499	Xã Lâm Sơn	06496
06502	Xã Liên Sơn	06481
06484	Xã Mai Sao	06496
06496	Xã Nhân Lý	06496
06517	Xã Quan Sơn	06517
06490	Xã Thượng Cường	06475
06505	Xã Vạn Linh	06505
06469	Xã Vân An	06481
06472	Xã Vân Thủy	06481
06520	Xã Y Tịch	06505
- Huyện Đình Lập
06613	Thị trấn Đình Lập	06613
06616	Thị trấn Thái Bình	06616
06646	Xã Bắc Lãng	06637
06619	Xã Bắc Xa	06625
06622	Xã Bính Xá	06625
06637	Xã Châu Sơn	06637
06634	Xã Cường Lợi	06637
06628	Xã Đình Lập	06613
06643	Xã Đồng Thắng	06637
06625	Xã Kiên Mộc	06625
06640	Xã Lâm Ca	06616
06631	Xã Thái Bình	06616
- Huyện Hữu Lũng
06385	Thị trấn Hữu Lũng	06385
06427	Xã Cai Kinh	06427
06424	Xã Đồng Tân	06385
06436	Xã Đồng Tiến	06436
06397	Xã Hòa Bình	06391
06430	Xã Hòa Lạc	06445
06445	Xã Hòa Sơn	06445
06460	Xã Hòa Thắng	06457
06451	Xã Hồ Sơn	06385
06388	Xã Hữu Liên	06400
06457	Xã Minh Hòa	06457
06448	Xã Minh Sơn	06457
06415	Xã Minh Tiến	06415
06418	Xã Nhật Tiến	06415
06394	Xã Quyết Thắng	06391
06442	Xã Tân Thành	06445
06421	Xã Thanh Sơn	06436
06406	Xã Thiện Tân	06436
06433	Xã Vân Nham	06415
06391	Xã Yên Bình	06391
06403	Xã Yên Sơn	06427
06400	Xã Yên Thịnh	06400
06412	Xã Yên Vượng	06427
- Huyện Lộc Bình
06529	Thị trấn Lộc Bình	06529
06526	Thị trấn Na Dương	06526
06610	Xã Ái Quốc	06607
06553	Xã Đồng Bục	06529
06592	Xã Đông Quan	06526
06550	Xã Hữu Khánh	06529
06598	Xã Hữu Lân	06577
06544	Xã Khánh Xuân	06529
06565	Xã Khuất Xá	06565
06601	Xã Lợi Bác	06601
06532	Xã Mẫu Sơn	06541
06595	Xã Minh Hiệp	06577
06604	Xã Nam Quan	06607
06589	Xã Sàn Viên	06601
06559	Xã Tam Gia	06565
06577	Xã Thống Nhất	06577
	Xã Tĩnh Bắc	06565
06562	Xã Tú Đoạn	06526
06547	Xã Tú Mịch	06541
06607	Xã Xuân Dương	06607
06541	Xã Yên Khoái	06541
- Huyện Tràng Định
06040	Thị trấn Thất Khê	06040
06010	Xã Cao Minh	06001
06034	Xã Chi Lăng	06040
06013	Xã Chí Minh	06040
	Xã Đại Đồng	06004
06043	Xã Đào Viên	06058
06046	Xã Đề Thám	06046
06001	Xã Đoàn Kết	06001
06025	Xã Đội Cấn	06004
06055	Xã Hùng Sơn	06046
06061	Xã Hùng Việt	06046
06049	Xã Kháng Chiến	06037
05998	Xã Khánh Long	06001
06031	Xã Kim Đồng	06019
06004	Xã Quốc Khánh	06004
06058	Xã Quốc Việt	06058
06028	Xã Tân Minh	06037
06019	Xã Tân Tiến	06019
06022	Xã Tân Yên	06019
06016	Xã Tri Phương	06004
06037	Xã Trung Thành	06037
	Xã Vĩnh Tiến	06001
- Huyện Văn Lãng
06124	Thị trấn Na Sầm	06124
06139	Xã Bắc Hùng	06124
06133	Xã Bắc La	06154
06154	Xã Bắc Việt	06154
06160	Xã Gia Miễn	06151
06178	Xã Hoàng Văn Thụ	06172
06157	Xã Hoàng Việt	06124
06151	Xã Hội Hoan	06151
06175	Xã Hồng Thái	06172
06181	Xã Nhạc Kỳ	06172
06172	Xã Tân Mỹ	06172
06142	Xã Tân Tác	06154
06166	Xã Tân Thanh	06172
06163	Xã Thành Hòa	06154
06148	Xã Thanh Long	06148
06136	Xã Thụy Hùng	06148
06127	Xã Trùng Khánh	06148
- Huyện Văn Quan
06253	Thị trấn Văn Quan	06253
06283	Xã An Sơn	06298
06298	Xã Bình Phúc	06298
06280	Xã Điềm He	06280
	Xã Đồng Giáp	06286
06274	Xã Hòa Bình	06253
06322	Xã Hữu Lễ	06313
06286	Xã Khánh Khê	06286
06268	Xã Liên Hội	06280
06292	Xã Lương Năng	06313
06307	Xã Tân Đoàn	06316
	Xã Tràng Các	06286
06316	Xã Tràng Phái	06316
06256	Xã Trấn Ninh	06280
06313	Xã Tri Lễ	06313
06277	Xã Tú Xuyên	06253
06319	Xã Yên Phúc	06298
- Thành phố Lạng Sơn
05983	Phường Chi Lăng	05983
05980	Phường Đông Kinh	05977
05971	Phường Hoàng Văn Thụ	06187
05974	Phường Tam Thanh	05986
05977	Phường Vĩnh Trại	05977
05986	Xã Hoàng Đồng	05986
05992	Xã Mai Pha	05977
05989	Xã Quảng Lạc	05983
= 10	Tỉnh Lào Cai
- Huyện Bảo Thắng
02902	Thị trấn N.T Phong Hải	02902
02905	Thị trấn Phố Lu	02905
02908	Thị trấn Tằng Loỏng	02908
02914	Xã Bản Cầm	02902
02911	Xã Bản Phiệt	02647
02923	Xã Gia Phú	02923
02920	Xã Phong Niên	02926
02944	Xã Phú Nhuận	02908
02938	Xã Sơn Hà	02905
02929	Xã Sơn Hải	02905
02917	Xã Thái Niên	02905
02935	Xã Trì Quang	02926
02932	Xã Xuân Giao	02923
02926	Xã Xuân Quang	02926
- Huyện Bảo Yên
02947	Thị trấn Phố Ràng	02947
02989	Xã Bảo Hà	02989
02974	Xã Cam Cọn	02989
02959	Xã Điện Quan	02968
02971	Xã Kim Sơn	02989
02992	Xã Lương Sơn	02947
02977	Xã Minh Tân	02968
02953	Xã Nghĩa Đô	02953
02998	Xã Phúc Khánh	02998
02965	Xã Tân Dương	02962
02950	Xã Tân Tiến	02953
02968	Xã Thượng Hà	02968
02983	Xã Việt Tiến	02998
02956	Xã Vĩnh Yên	02953
02962	Xã Xuân Hòa	02962
02980	Xã Xuân Thượng	02947
02986	Xã Yên Sơn	02947
- Huyện Bát Xát
02683	Thị trấn Bát Xát	02683
02692	Xã A Lù	02701
02686	Xã A Mú Sung	02686
02716	Xã Bản Qua	02683
02710	Xã Bản Vược	02683
02725	Xã Bản Xèo	02725
02704	Xã Cốc Mỳ	02695
02707	Xã Dền Sáng	02707
02722	Xã Dền Thàng	02707
02728	Xã Mường Hum	02728
02719	Xã Mường Vi	02725
02689	Xã Nậm Chạc	02686
02740	Xã Nậm Pung	02728
02737	Xã Pa Cheo	02725
02743	Xã Phìn Ngan	02683
02734	Xã Quang Kim	02683
02713	Xã Sàng Ma Sáo	02707
02749	Xã Tòng Sành	02746
02695	Xã Trịnh Tường	02695
02731	Xã Trung Lèng Hồ	02728
02701	Xã Y Tý	02701
- Huyện Bắc Hà
02839	Thị trấn Bắc Hà	02839
02899	Xã Bản Cái	02896
02869	Xã Bản Liền	02869
02866	Xã Bản Phố	02839
02890	Xã Bảo Nhai	02890
02896	Xã Cốc Lầu	02896
02878	Xã Cốc Ly	02890
02863	Xã Hoàng Thu Phố	02839
02842	Xã Lùng Cải	02842
02848	Xã Lùng Phình	02848
02875	Xã Na Hối	02839
02884	Xã Nậm Đét	02890
02887	Xã Nậm Khánh	02869
02893	Xã Nậm Lúc	02896
02881	Xã Nậm Mòn	02839
02854	Xã Tả Củ Tỷ	02842
02851	Xã Tả Van Chư	02848
02857	Xã Thải Giàng Phố	02839
- Huyện Mường Khương
02761	Thị trấn Mường Khương	02761
02788	Xã Bản Lầu	02788
02797	Xã Bản Sen	02788
02782	Xã Cao Sơn	02782
02764	Xã Dìn Chin	02752
02791	Xã La Pan Tẩn	02782
02776	Xã Lùng Khấu Nhin	02782
02785	Xã Lùng Vai	02788
02770	Xã Nậm Chảy	02761
02773	Xã Nấm Lư	02761
02752	Xã Pha Long	02752
02767	Xã Tả Gia Khâu	02752
02755	Xã Tả Ngải Chồ	02752
02794	Xã Tả Thàng	02782
02779	Xã Thanh Bình	02761
02758	Xã Tung Chung Phố	02761
- Huyện Si Ma Cai
02809	Thị trấn Si Ma Cai	02809
02806	Xã Bản Mế	02824
02821	Xã Cán Cấu	02809
02818	Xã Lùng Thẩn	02848
02800	Xã Nàn Sán	02809
02836	Xã Nàn Xín	02824
02827	Xã Quan Hồ Thẩn	02809
02812	Xã Sán Chải	02809
02824	Xã Sín Chéng	02824
02803	Xã Thào Chư Phìn	02824
- Huyện Văn Bàn
03055	Thị trấn Khánh Yên	03082
03091	Xã Chiềng Ken	03091
03088	Xã Dần Thàng	03076
03106	Xã Dương Quỳ	03106
03097	Xã Hòa Mạc	03082
03103	Xã Khánh Yên Hạ	03103
03082	Xã Khánh Yên Thượng	03082
03100	Xã Khánh Yên Trung	03103
03094	Xã Làng Giàng	03082
03118	Xã Liêm Phú	03103
03112	Xã Minh Lương	03121
03076	Xã Nậm Chầy	03076
03067	Xã Nậm Mả	03061
03073	Xã Nậm Rạng	03061
03109	Xã Nậm Tha	03091
03121	Xã Nậm Xây	03121
03085	Xã Nậm Xé	03085
03064	Xã Sơn Thủy	03082
03079	Xã Tân An	02989
03070	Xã Tân Thượng	02989
03115	Xã Thẩm Dương	03106
03061	Xã Võ Lao	03061
- Thành phố Lào Cai
02668	Phường Bắc Cường	02671
02650	Phường Bắc Lệnh	02671
02658	Phường Bình Minh	02671
02644	Phường Cốc Lếu	02647
02635	Phường Duyên Hải	02647
02647	Phường Kim Tân	02647
02641	Phường Lào Cai	02647
02671	Phường Nam Cường	02671
02653	Phường Pom Hán	02671
02656	Phường Xuân Tăng	02671
02674	Xã Cam Đường	02671
02746	Xã Cốc San	02746
02662	Xã Đồng Tuyển	02746
02680	Xã Hợp Thành	02680
02677	Xã Tả Phời	02680
02659	Xã Thống Nhất	02923
02665	Xã Vạn Hòa	02647
- Thị xã Sa Pa
03028	Phường Cầu Mây	03006
03016	Phường Hàm Rồng	03006
03003	Phường Ô Quý Hồ	03006
03006	Phường Phan Si Păng	03006
03001	Phường Sa Pa	03006
03002	Phường Sa Pả	03006
03046	Xã Bản Hồ	03046
03019	Xã Hoàng Liên	03037
03052	Xã Liên Minh	03043
03043	Xã Mường Bo	03043
03037	Xã Mường Hoa	03037
03004	Xã Ngũ Chỉ Sơn	03004
03013	Xã Tả Phìn	03013
03040	Xã Tả Van	03037
03022	Xã Thanh Bình	03046
03010	Xã Trung Chải	03013
= 68	Tỉnh Lâm Đồng
- Huyện Bảo Lâm
25054	Thị trấn Lộc Thắng	25054
25069	Xã B' Lá	25063
25084	Xã Lộc An	25084
25057	Xã Lộc Bảo	25057
25066	Xã Lộc Bắc	25057
25081	Xã Lộc Đức	25084
25060	Xã Lộc Lâm	25063
25093	Xã Lộc Nam	25093
25072	Xã Lộc Ngãi	25054
25063	Xã Lộc Phú	25063
25075	Xã Lộc Quảng	25054
25078	Xã Lộc Tân	24820
25090	Xã Lộc Thành	25093
25087	Xã Tân Lạc	25084
- Huyện Di Linh
25000	Thị trấn Di Linh	25000
25033	Xã Bảo Thuận	25018
25018	Xã Đinh Lạc	25018
25024	Xã Đinh Trang Hòa	25036
25003	Xã Đinh Trang Thượng	25007
25051	Xã Gia Bắc	25051
25015	Xã Gia Hiệp	25015
25030	Xã Gung Ré	25000
25045	Xã Hòa Bắc	25042
25042	Xã Hòa Nam	25042
25036	Xã Hòa Ninh	25036
25039	Xã Hòa Trung	25036
25027	Xã Liên Đầm	25000
25048	Xã Sơn Điền	25051
25021	Xã Tam Bố	25015
25009	Xã Tân Châu	25000
25007	Xã Tân Lâm	25007
25012	Xã Tân Nghĩa	25018
25006	Xã Tân Thượng	25007
- Huyện Đạ Tẻh
25159	Thị trấn Cát Tiên	25159
25096	Thị trấn Đạ M'ri	25105
25126	Thị trấn Đạ Tẻh	25126
25099	Thị trấn Ma Đa Guôi	25099
25180	Thị trấn Phước Cát	25180
25129	Xã An Nhơn	25126
25114	Xã Bà Gia	25114
25153	Xã Đạ Kho	25138
25141	Xã Đạ Lây	25126
25111	Xã Đạ Oai	25099
25156	Xã Đạ Pal	25138
25192	Xã Đồng Nai Thượng	25162
25183	Xã Đức Phổ	25180
25168	Xã Gia Viễn	25162
25105	Xã Hà Lâm	25105
25117	Xã Ma Đa Guôi	25099
25135	Xã Mỹ Đức	25135
25171	Xã Nam Ninh	25159
25165	Xã Phước Cát 2	25180
25189	Xã Quảng Ngãi	25159
25138	Xã Quảng Trị	25138
25132	Xã Quốc Oai	25135
25162	Xã Tiên Hoàng	25162
- Huyện Đam Rông
24889	Xã Đạ K' Nàng	24886
24856	Xã Đạ Long	24853
24859	Xã Đạ M' Rong	24875
24875	Xã Đạ Rsal	24875
24853	Xã Đạ Tông	24853
24874	Xã Liêng Srônh	24877
24886	Xã Phi Liêng	24886
24877	Xã Rô Men	24877
- Huyện Đơn Dương
24928	Thị trấn D'Ran	24934
24931	Thị trấn Thạnh Mỹ	24931
24937	Xã Đạ Ròn	24931
24943	Xã Ka Đô	24943
24949	Xã Ka Đơn	24955
24940	Xã Lạc Lâm	24943
24934	Xã Lạc Xuân	24934
	Xã Pró	24955
24955	Xã Quảng Lập	24955
24952	Xã Tu Tra	24931
- Huyện Đức Trọng
24958	Thị trấn Liên Nghĩa	24958
24970	Xã Bình Thạnh	24871
24994	Xã Đà Loan	24991
24989	Xã Đa Quyn	24988
24961	Xã Hiệp An	24967
24967	Xã Hiệp Thạnh	24967
24964	Xã Liên Hiệp	24967
24973	Xã N'Thol Hạ	24976
24985	Xã Ninh Gia	24985
24997	Xã Ninh Loan	24991
24982	Xã Phú Hội	24958
24991	Xã Tà Hine	24991
24988	Xã Tà Năng	24988
24976	Xã Tân Hội	24976
24979	Xã Tân Thành	24976
- Huyện Lạc Dương
24846	Thị trấn Lạc Dương	24846
24847	Xã Đạ Chais	24848
24848	Xã Đạ Nhim	24848
24865	Xã Đạ Sar	24848
24850	Xã Đưng KNớ	24853
24862	Xã Lát	24846
- Huyện Lâm Hà
24871	Thị trấn Đinh Văn	24871
24868	Thị trấn Nam Ban	24868
24895	Xã Đạ Đờn	24895
24922	Xã Đan Phượng	24916
24901	Xã Đông Thanh	24868
24904	Xã Gia Lâm	24868
24913	Xã Hoài Đức	24916
24919	Xã Liên Hà	24916
24892	Xã Mê Linh	24868
24925	Xã Nam Hà	24883
24883	Xã Phi Tô	24883
24880	Xã Phú Sơn	24895
24898	Xã Phúc Thọ	24907
24916	Xã Tân Hà	24916
24907	Xã Tân Thanh	24907
24910	Xã Tân Văn	24871
- Thành phố Bảo Lộc
24823	Phường 1	24823
24820	Phường 2	24820
24826	Phường B'lao	24829
24814	Phường Lộc Phát	24823
24829	Phường Lộc Sơn	24829
24817	Phường Lộc Tiến	24841
24844	Xã Đại Lào	24841
24832	Xã Đạm Bri	24820
24841	Xã Lộc Châu	24841
24838	Xã Lộc Nga	24829
24835	Xã Lộc Thanh	24823
- Thành phố Đà Lạt
24784	Phường 1	24781
24796	Phường 10	24781
24799	Phường 11	24805
24775	Phường 12	24778
24781	Phường 2	24781
24802	Phường 3	24781
24793	Phường 4	24781
24790	Phường 5	24787
24787	Phường 6	24787
24769	Phường 7	24846
24772	Phường 8	24778
24778	Phường 9	24778
24808	Xã Tà Nung	24787
24810	Xã Trạm Hành	24805
24805	Xã Xuân Thọ	24805
24811	Xã Xuân Trường	24805
= 80	Tỉnh Long An
- Huyện Bến Lức
27991	Thị trấn Bến Lức	27991
28012	Xã An Thạnh	27991
28015	Xã Bình Đức	28015
28024	Xã Long Hiệp	28018
27997	Xã Lương Bình	27994
28003	Xã Lương Hòa	28003
28018	Xã Mỹ Yên	28018
28033	Xã Nhựt Chánh	28015
28030	Xã Phước Lợi	28018
28009	Xã Tân Bửu	28003
	Xã Tân Hòa	27991 28003
28027	Xã Thạnh Đức	28015
28000	Xã Thạnh Hòa	27994
27994	Xã Thạnh Lợi	27994
28021	Xã Thanh Phú	27991
- Huyện Cần Đước
28108	Thị trấn Cần Đước	28108
28126	Xã Long Cang	28126
28117	Xã Long Định	28126
28123	Xã Long Hòa	28114
28144	Xã Long Hựu Đông	28144
28153	Xã Long Hựu Tây	28144
28114	Xã Long Khê	28114
28129	Xã Long Sơn	28132
28111	Xã Long Trạch	28114
28135	Xã Mỹ Lệ	28132
28150	Xã Phước Đông	28138
28141	Xã Phước Tuy	28108
28120	Xã Phước Vân	28126
28147	Xã Tân Ân	28108
28156	Xã Tân Chánh	28108
28138	Xã Tân Lân	28138
28132	Xã Tân Trạch	28132
- Huyện Cần Giuộc
28159	Thị trấn Cần Giuộc	28159
28204	Xã Đông Thạnh	28207
28198	Xã Long An	28201
28168	Xã Long Hậu	28159
28201	Xã Long Phụng	28201
28165	Xã Long Thượng	28165
28177	Xã Mỹ Lộc	28177
28174	Xã Phước Hậu	28165
28180	Xã Phước Lại	28159
28183	Xã Phước Lâm	28177
28162	Xã Phước Lý	28165
28195	Xã Phước Vĩnh Đông	28207
28192	Xã Phước Vĩnh Tây	28201
28207	Xã Tân Tập	28207
28189	Xã Thuận Thành	28177
- Huyện Châu Thành
28210	Thị trấn Tầm Vu	28210
28240	Xã An Lục Long	28243
28213	Xã Bình Quới	28222
28237	Xã Dương Xuân Hội	28243
28228	Xã Hiệp Thạnh	28210
28216	Xã Hòa Phú	28222
28243	Xã Long Trì	28243
28219	Xã Phú Ngãi Trị	28210
28231	Xã Phước Tân Hưng	28210
28234	Xã Thanh Phú Long	28225
28246	Xã Thanh Vĩnh Đông	28225
28225	Xã Thuận Mỹ	28225
28222	Xã Vĩnh Công	28222
- Huyện Đức Hòa
27937	Thị trấn Đức Hòa	27937
27931	Thị trấn Hậu Nghĩa	27931
27934	Thị trấn Hiệp Hòa	27952
27943	Xã An Ninh Đông	27943
27946	Xã An Ninh Tây	27943
27982	Xã Đức Hòa Đông	27976
27985	Xã Đức Hòa Hạ	27937
27967	Xã Đức Hòa Thượng	27976
27958	Xã Đức Lập Hạ	27964
27955	Xã Đức Lập Thượng	27931
27952	Xã Hiệp Hòa	27952
27973	Xã Hòa Khánh Đông	27979
27979	Xã Hòa Khánh Nam	27979
27970	Xã Hòa Khánh Tây	27979
27988	Xã Hựu Thạnh	27937
27940	Xã Lộc Giang	27943
27964	Xã Mỹ Hạnh Bắc	27964
27976	Xã Mỹ Hạnh Nam	27976
27949	Xã Tân Mỹ	27931
27961	Xã Tân Phú	27952
- Huyện Đức Huệ
27898	Thị trấn Đông Thành	27898
27919	Xã Bình Hòa Bắc	27925
27922	Xã Bình Hòa Hưng	27868
27925	Xã Bình Hòa Nam	27925
27916	Xã Bình Thành	27925
27928	Xã Mỹ Bình	27898
27901	Xã Mỹ Quý Đông	27907
27907	Xã Mỹ Quý Tây	27907
27904	Xã Mỹ Thạnh Bắc	27907
27913	Xã Mỹ Thạnh Đông	27898
27910	Xã Mỹ Thạnh Tây	27898
- Huyện Mộc Hóa
27814	Thị trấn Bình Phong Thạnh	27823
27811	Xã Bình Hòa Đông	27811
27796	Xã Bình Hòa Tây	27793
27808	Xã Bình Hòa Trung	27811
27802	Xã Bình Thạnh	27811
27820	Xã Tân Lập	27823
27823	Xã Tân Thành	27823
- Huyện Tân Hưng
27721	Thị trấn Tân Hưng	27721
27730	Xã Hưng Điền	27727
27727	Xã Hưng Điền B	27727
27724	Xã Hưng Hà	27727
27736	Xã Hưng Thạnh	27736
27733	Xã Thạnh Hưng	27736
27754	Xã Vĩnh Bửu	27748
27751	Xã Vĩnh Châu A	27748
27742	Xã Vĩnh Châu B	27736
27748	Xã Vĩnh Đại	27748
27745	Xã Vĩnh Lợi	27721
27739	Xã Vĩnh Thạnh	27721
- Huyện Tân Thạnh
27826	Thị trấn Tân Thạnh	27826
27829	Xã Bắc Hòa	27841
27841	Xã Hậu Thạnh Đông	27841
27832	Xã Hậu Thạnh Tây	27841
27847	Xã Kiến Bình	27826
27844	Xã Nhơn Hòa	27838
27835	Xã Nhơn Hòa Lập	27838
27859	Xã Nhơn Ninh	27856
27853	Xã Tân Bình	27826
27862	Xã Tân Hòa	27826
27838	Xã Tân Lập	27838
27856	Xã Tân Ninh	27856
27850	Xã Tân Thành	27856
- Huyện Tân Trụ
28075	Thị trấn Tân Trụ	28075
28096	Xã Bình Lãng	28075
28099	Xã Bình Tịnh	28075
28090	Xã Bình Trinh Đông	28075
28102	Xã Đức Tân	28093
28087	Xã Lạc Tấn	28087
28105	Xã Nhựt Ninh	28093
28084	Xã Quê Mỹ Thạnh	28087
28078	Xã Tân Bình	28087
28093	Xã Tân Phước Tây	28093
- Huyện Thạnh Hóa
27865	Thị trấn Thạnh Hóa	27865
27892	Xã Tân Đông	27889
27868	Xã Tân Hiệp	27868
27889	Xã Tân Tây	27889
27895	Xã Thạnh An	27865
27877	Xã Thạnh Phú	27877
27874	Xã Thạnh Phước	27877
27871	Xã Thuận Bình	27868
27880	Xã Thuận Nghĩa Hòa	27877
27883	Xã Thủy Đông	27889
27886	Xã Thủy Tây	27865
- Huyện Thủ Thừa
28036	Thị trấn Thủ Thừa	28036
28054	Xã Bình An	28051
28063	Xã Bình Thạnh	28036
28039	Xã Long Thạnh	28072
28045	Xã Long Thuận	28072
28060	Xã Mỹ An	28066
28048	Xã Mỹ Lạc	28051
28066	Xã Mỹ Phú	28066
28051	Xã Mỹ Thạnh	28051
28057	Xã Nhị Thành	28036
28072	Xã Tân Long	28072
28042	Xã Tân Thành	28036
- Huyện Vĩnh Hưng
27757	Thị trấn Vĩnh Hưng	27757
27760	Xã Hưng Điền A	27763
27763	Xã Khánh Hưng	27763
27772	Xã Thái Bình Trung	27775
27766	Xã Thái Trị	27763
27781	Xã Tuyên Bình	27775
27784	Xã Tuyên Bình Tây	27775
27775	Xã Vĩnh Bình	27775
27778	Xã Vĩnh Thuận	27757
27769	Xã Vĩnh Trị	27757
- Thành phố Tân An
27694	Phường 1	27694
	Phường 2	27694
27697	Phường 3	27694
27691	Phường 4	27694
27685	Phường 5	27694
27700	Phường 6	27694
27698	Phường 7	27712
27715	Phường Khánh Hậu	27715
27692	Phường Tân Khánh	27715
27718	Xã An Vĩnh Ngãi	27712
27712	Xã Bình Tâm	27712
27703	Xã Hướng Thọ Phú	27694
27709	Xã Lợi Bình Nhơn	27715
27706	Xã Nhơn Thạnh Trung	27712
- Thị xã Kiến Tường
27787	Phường 1	27787
27788	Phường 2	27787
27806	Phường 3	27787
27793	Xã Bình Hiệp	27793
27799	Xã Bình Tân	27793
27817	Xã Thạnh Hưng	27817
27790	Xã Thạnh Trị	27793
27805	Xã Tuyên Thạnh	27817
= 36	Tỉnh Nam Định
- Huyện Giao Thủy
14167	Thị trấn Giao Thủy	14167
14152	Thị trấn Quất Lâm	14212
14206	Xã Bạch Long	14194
14170	Xã Bình Hòa	14167
14182	Xã Giao An	14182
14188	Xã Giao Châu	14179
14176	Xã Giao Hà	14203
14203	Xã Giao Hải	14203
14155	Xã Giao Hương	14161
14185	Xã Giao Lạc	14182
14209	Xã Giao Long	14179
14179	Xã Giao Nhân	14179
14212	Xã Giao Phong	14212
14191	Xã Giao Tân	14194
14164	Xã Giao Thanh	14161
14161	Xã Giao Thiện	14161
14200	Xã Giao Thịnh	14212
14197	Xã Giao Xuân	14203
14194	Xã Giao Yến	14194
14158	Xã Hồng Thuận	14182
- Huyện Hải Hậu
14218	Thị trấn Cồn	14218
14221	Thị trấn Thịnh Long	14221
14215	Thị trấn Yên Định	14215
14284	Xã Hải An	14281
14236	Xã Hải Anh	14236
14311	Xã Hải Châu	14221
	Xã Hải Cường	14308
14269	Xã Hải Đông	14287
14260	Xã Hải Đường	14236
14296	Xã Hải Giang	14281
	Xã Hải Hà	14248
14317	Xã Hải Hòa	14308
14248	Xã Hải Hưng	14248
14254	Xã Hải Long	14215
14263	Xã Hải Lộc	14248
14233	Xã Hải Minh	14236
14224	Xã Hải Nam	14248
14302	Xã Hải Ninh	14221
14281	Xã Hải Phong	14281
14293	Xã Hải Phú	14308
	Xã Hải Phúc	14248
14266	Xã Hải Quang	14287
14272	Xã Hải Sơn	14218
14275	Xã Hải Tân	14218
14287	Xã Hải Tây	14287
	Xã Hải Thanh	14248
	Xã Hải Triều	14308
14227	Xã Hải Trung	14215
	Xã Hải Vân	14248
14308	Xã Hải Xuân	14308
- Huyện Nam Trực
13966	Thị trấn Nam Giang	13966
14011	Xã Bình Minh	14011
	Xã Điền Xá	13972
14014	Xã Đồng Sơn	14014
13984	Xã Hồng Quang	13984
13990	Xã Nam Cường	13966
14002	Xã Nam Dương	14011
13972	Xã Nam Điền	13972
14020	Xã Nam Hải	14005
13999	Xã Nam Hoa	14005
13993	Xã Nam Hồng	13987
13996	Xã Nam Hùng	13966
14008	Xã Nam Lợi	14005
	Xã Nam Mỹ	13972
14023	Xã Nam Thái	14014
14005	Xã Nam Thanh	14005
13978	Xã Nam Thắng	13987
14017	Xã Nam Tiến	14011
	Xã Nam Toàn	13972
13975	Xã Nghĩa An	13984
13987	Xã Tân Thịnh	13987
- Huyện Nghĩa Hưng
13891	Thị trấn Liễu Đề	13891
13939	Thị trấn Quỹ Nhất	13939
13894	Thị trấn Rạng Đông	13894
13900	Xã Đồng Thịnh	13900
13909	Xã Hoàng Nam	13900
13963	Xã Nam Điền	13894
13912	Xã Nghĩa Châu	13891
	Xã Nghĩa Đồng	13900
13957	Xã Nghĩa Hải	13957
13924	Xã Nghĩa Hồng	13927
13942	Xã Nghĩa Hùng	13957
13921	Xã Nghĩa Lạc	13918
13945	Xã Nghĩa Lâm	13957
13954	Xã Nghĩa Lợi	13939
	Xã Nghĩa Minh	13900
13927	Xã Nghĩa Phong	13927
13930	Xã Nghĩa Phú	13927
13918	Xã Nghĩa Sơn	13918
13906	Xã Nghĩa Thái	13891
13948	Xã Nghĩa Thành	13939
	Xã Nghĩa Thịnh	13900
13915	Xã Nghĩa Trung	13891
13951	Xã Phúc Thắng	13894
- Huyện Trực Ninh
14056	Thị trấn Cát Thành	14056
14026	Thị trấn Cổ Lễ	14026
14077	Thị trấn Ninh Cường	14077
14038	Xã Liêm Hải	14038
14029	Xã Phương Định	14038
14035	Xã Trung Đông	14026
14032	Xã Trực Chính	14038
14074	Xã Trực Cường	14077
14071	Xã Trực Đại	14071
14047	Xã Trực Đạo	14056
14083	Xã Trực Hùng	14077
14050	Xã Trực Hưng	14053
14062	Xã Trực Khang	14062
14068	Xã Trực Mỹ	14062
14053	Xã Trực Nội	14053
14080	Xã Trực Thái	14071
14059	Xã Trực Thanh	14053
14086	Xã Trực Thắng	14071
14065	Xã Trực Thuận	14062
14041	Xã Trực Tuấn	14026
14044	Xã Việt Hùng	14056
- Huyện Vụ Bản
13741	Thị trấn Gôi	13741
13762	Xã Cộng Hòa	13750
13756	Xã Đại An	13699
13786	Xã Đại Thắng	13786
13747	Xã Hiển Khánh	13753
13753	Xã Hợp Hưng	13753
13780	Xã Kim Thái	13741
	Xã Liên Bảo	13777
13783	Xã Liên Minh	13786
13750	Xã Minh Tân	13750
	Xã Minh Thuận	13750
13768	Xã Quang Trung	13753
13789	Xã Tam Thanh	13741
	Xã Tân Khánh	13750
	Xã Tân Thành	13777
13777	Xã Thành Lợi	13777
13765	Xã Trung Thành	13753
13792	Xã Vĩnh Hào	13786
- Huyện Xuân Trường
14089	Thị trấn Xuân Trường	14089
14125	Xã Thọ Nghiệp	14122
14122	Xã Trà Lũ	14122
	Xã Xuân Bắc	14122
14092	Xã Xuân Châu	14095
	Xã Xuân Đài	14104
14104	Xã Xuân Giang	14104
	Xã Xuân Hòa	14089
14095	Xã Xuân Hồng	14095
	Xã Xuân Kiên	14089
14116	Xã Xuân Ngọc	14089
14143	Xã Xuân Ninh	14089
	Xã Xuân Phong	14104
14128	Xã Xuân Phú	14104
14146	Xã Xuân Phúc	14089
	Xã Xuân Phương	14122
14110	Xã Xuân Tân	14104
14098	Xã Xuân Thành	14095
	Xã Xuân Thủy	14104
14101	Xã Xuân Thượng	14095
	Xã Xuân Tiến	14089
	Xã Xuân Trung	14122
14134	Xã Xuân Vinh	14122
- Huyện Ý Yên
13795	Thị trấn Lâm	13795
13876	Xã Hồng Quang	13795
13819	Xã Phú Hưng	13822
13807	Xã Tân Minh	13807
13801	Xã Trung Nghĩa	13807
	Xã Yên Bằng	13795
13825	Xã Yên Bình	13834
13822	Xã Yên Chính	13822
13870	Xã Yên Cường	13870
13834	Xã Yên Dương	13834
13879	Xã Yên Đồng	13879
	Xã Yên Hồng	13795
	Xã Yên Hưng	13822
13882	Xã Yên Khang	13879
13843	Xã Yên Khánh	13795
13873	Xã Yên Lộc	13870
	Xã Yên Lợi	13807
13852	Xã Yên Lương	13864
	Xã Yên Minh	13807
13831	Xã Yên Mỹ	13834
	Xã Yên Nghĩa	13807
13885	Xã Yên Nhân	13870
13849	Xã Yên Ninh	13834
13846	Xã Yên Phong	13795
	Xã Yên Phú	13822
13867	Xã Yên Phúc	13870
	Xã Yên Phương	13822
	Xã Yên Quang	13795
	Xã Yên Tân	13807
	Xã Yên Thành	13807
13864	Xã Yên Thắng	13864
13810	Xã Yên Thọ	13822
13861	Xã Yên Tiến	13864
13888	Xã Yên Trị	13879
	Xã Yên Trung	13807
- Thành phố Nam Định
	Phường Bà Triệu	13669
13669	Phường Cửa Bắc	13669
13690	Phường Cửa Nam	13669
	Phường Hạ Long	13669
13708	Phường Hưng Lộc	13708
13684	Phường Lộc Hạ	13684
13693	Phường Lộc Hòa	13693
13687	Phường Lộc Vượng	13669
13699	Phường Mỹ Xá	13699
13696	Phường Nam Phong	13972
13705	Phường Nam Vân	13984
13678	Phường Năng Tĩnh	13669
	Phường Ngô Quyền	13669
	Phường Nguyễn Du	13669
	Phường Phan Đình Phùng	13669
13681	Phường Quang Trung	13669
	Phường Thống Nhất	13669
	Phường Trần Đăng Ninh	13669
13666	Phường Trần Hưng Đạo	13669
	Phường Trần Quang Khải	13669
	Phường Trần Tế Xương	13669
13657	Phường Trường Thi	13777
	Phường Văn Miếu	13777
	Phường Vị Hoàng	13669
13636	Phường Vị Xuyên	13669
	Thị trấn Mỹ Lộc	13708
	Xã Lộc An	13777
13711	Xã Mỹ Hà	13693
	Xã Mỹ Hưng	13708
13735	Xã Mỹ Lộc	13708
13726	Xã Mỹ Phúc	13669
13723	Xã Mỹ Tân	13684
	Xã Mỹ Thành	13708
13717	Xã Mỹ Thắng	13693
	Xã Mỹ Thịnh	13708
13732	Xã Mỹ Thuận	13708
	Xã Mỹ Tiến	13708
13720	Xã Mỹ Trung	13684
	Xã Nam Phong	13972
	Xã Nam Vân	13984
= 40	Tỉnh Nghệ An
- Huyện Anh Sơn
17329	Thị trấn Kim Nhan	17329
17338	Xã Bình Sơn	17335
17386	Xã Cao Sơn	17380
17350	Xã Cẩm Sơn	17344
	Xã Đỉnh Sơn	17344
17353	Xã Đức Sơn	17329
17357	Xã Hoa Sơn	17357
17368	Xã Hội Sơn	17357
17347	Xã Hùng Sơn	17344
17380	Xã Khai Sơn	17380
17365	Xã Lạng Sơn	17365
17383	Xã Lĩnh Sơn	17380
17377	Xã Long Sơn	17380
17374	Xã Phúc Sơn	17329
17344	Xã Tam Đỉnh	17344
	Xã Tam Sơn	17344
17359	Xã Tào Sơn	17365
17335	Xã Thành Sơn	17335
17332	Xã Thọ Sơn	17335
17356	Xã Tường Sơn	17357
17362	Xã Vĩnh Sơn	17365
- Huyện Con Cuông
17254	Thị trấn Trà Lân	17254
17230	Xã Bình Chuẩn	17230
17236	Xã Cam Lâm	17242
17248	Xã Châu Khê	17248
17251	Xã Chi Khê	17254
17242	Xã Đôn Phục	17242
17233	Xã Lạng Khê	17248
17260	Xã Lục Dạ	17263
17245	Xã Mậu Đức	17239
17263	Xã Môn Sơn	17263
17239	Xã Thạch Ngàn	17239
17257	Xã Yên Khê	17254
- Huyện Diễn Châu
17464	Thị trấn Diễn Thành	17464
17500	Xã Diễn An	17479
	Xã Diễn Bích	17464
17476	Xã Diễn Cát	17476
17395	Xã Diễn Đoài	17395
17443	Xã Diễn Đồng	17443
	Xã Diễn Hải	17419
	Xã Diễn Hạnh	17476
17461	Xã Diễn Hoa	17464
17404	Xã Diễn Hoàng	17419
17413	Xã Diễn Hồng	17416
	Xã Diễn Hùng	17419
17431	Xã Diễn Kim	17419
17434	Xã Diễn Kỷ	17416
17392	Xã Diễn Lâm	17395
17425	Xã Diễn Liên	17443
17494	Xã Diễn Lộc	17488
17491	Xã Diễn Lợi	17488
17410	Xã Diễn Mỹ	17419
	Xã Diễn Ngọc	17464
17458	Xã Diễn Nguyên	17476
17416	Xã Diễn Phong	17416
17503	Xã Diễn Phú	17488
17467	Xã Diễn Phúc	17464
	Xã Diễn Quảng	17476
17482	Xã Diễn Tân	17479
17440	Xã Diễn Thái	17443
	Xã Diễn Tháp	17443
17479	Xã Diễn Thịnh	17479
17488	Xã Diễn Thọ	17488
17497	Xã Diễn Trung	17479
17398	Xã Diễn Trường	17395
17428	Xã Diễn Vạn	17416
	Xã Diễn Xuân	17443
17401	Xã Diễn Yên	17395
17449	Xã Hạnh Quảng	17476
17419	Xã Hùng Hải	17419
17485	Xã Minh Châu	17476
17452	Xã Ngọc Bích	17464
17437	Xã Xuân Tháp	17443
- Huyện Đô Lương
17617	Thị trấn Đô Lương	17662
17623	Xã Bạch Ngọc	17623
17632	Xã Bài Sơn	17641
17638	Xã Bắc Sơn	17662
17626	Xã Bồi Sơn	17623
17668	Xã Đà Sơn	17662
17710	Xã Đại Sơn	17707
17650	Xã Đặng Sơn	17662
17653	Xã Đông Sơn	17641
17619	Xã Giang Sơn Đông	17623
17620	Xã Giang Sơn Tây	17623
17701	Xã Hiến Sơn	17707
17647	Xã Hòa Sơn	17677
17629	Xã Hồng Sơn	17641
17671	Xã Lạc Sơn	17689
	Xã Lam Sơn	17623
17659	Xã Lưu Sơn	17662
17692	Xã Minh Sơn	17689
17704	Xã Mỹ Sơn	17707
17656	Xã Nam Sơn	17662
	Xã Ngọc Sơn	17623
17698	Xã Nhân Sơn	17689
17680	Xã Quang Sơn	17677
17674	Xã Tân Sơn	17677
17677	Xã Thái Sơn	17677
17683	Xã Thịnh Sơn	17662
17695	Xã Thuận Sơn	17689
17644	Xã Thượng Sơn	17677
17641	Xã Tràng Sơn	17641
17707	Xã Trù Sơn	17707
17686	Xã Trung Sơn	17689
17665	Xã Văn Sơn	17662
17689	Xã Xuân Sơn	17689
17662	Xã Yên Sơn	17662
- Huyện Hưng Nguyên
18001	Thị trấn Hưng Nguyên	18001
18052	Xã Châu Nhân	18040
18016	Xã Hưng Đạo	18001
18025	Xã Hưng Lĩnh	18028
	Xã Hưng Lợi	18040
	Xã Hưng Mỹ	18001
18037	Xã Hưng Nghĩa	18040
	Xã Hưng Phúc	18040
	Xã Hưng Tân	18028
18010	Xã Hưng Tây	18001
18064	Xã Hưng Thành	18040
	Xã Hưng Thịnh	18001
	Xã Hưng Thông	18028
18004	Xã Hưng Trung	18007
18007	Xã Hưng Yên	18007
18008	Xã Hưng Yên Bắc	18007
18043	Xã Long Xá	18028
18040	Xã Phúc Lợi	18040
18022	Xã Thịnh Mỹ	18001
18028	Xã Thông Tân	18028
18055	Xã Xuân Lam	18028
- Huyện Kỳ Sơn
16813	Thị trấn Mường Xén	16813
16840	Xã Bảo Nam	16849
16846	Xã Bảo Thắng	16855
16819	Xã Bắc Lý	16819
16855	Xã Chiêu Lưu	16855
16825	Xã Đoọc Mạy	16834
16828	Xã Huồi Tụ	16828
16861	Xã Hữu Kiệm	16849
16849	Xã Hữu Lập	16849
16822	Xã Keng Đu	16822
16867	Xã Mường Ải	16858
16831	Xã Mường Lống	16831
16858	Xã Mường Típ	16858
16816	Xã Mỹ Lý	16816
16834	Xã Na Loi	16834
16870	Xã Na Ngoi	16870
16873	Xã Nậm Càn	16870
16837	Xã Nậm Cắn	16837
16843	Xã Phà Đánh	16837
16852	Xã Tà Cạ	16813
16864	Xã Tây Sơn	16813
- Huyện Nam Đàn
17950	Thị trấn Nam Đàn	17950
	Xã Hồng Long	17971
17962	Xã Hùng Tiến	17971
17986	Xã Khánh Sơn	17989
17971	Xã Kim Liên	17971
17941	Xã Nam Anh	17944
17983	Xã Nam Cát	17971
17956	Xã Nam Giang	17971
17932	Xã Nam Hưng	17935
17998	Xã Nam Kim	17989
17953	Xã Nam Lĩnh	17944
	Xã Nam Nghĩa	17935
	Xã Nam Thái	17935
17938	Xã Nam Thanh	17935
17944	Xã Nam Xuân	17944
17935	Xã Nghĩa Thái	17935
17968	Xã Thượng Tân Lộc	17950
17989	Xã Trung Phúc Cường	17989
17959	Xã Xuân Hòa	17950
17980	Xã Xuân Hồng	17971
	Xã Xuân Lâm	17971
- Huyện Nghi Lộc
17827	Thị trấn Quán Hành	17827
17899	Xã Diên Hoa	17827
17878	Xã Khánh Hợp	17878
17884	Xã Nghi Công Bắc	17857
17887	Xã Nghi Công Nam	17857
	Xã Nghi Diên	17827
17842	Xã Nghi Đồng	17842
	Xã Nghi Hoa	17827
17839	Xã Nghi Hưng	17842
17854	Xã Nghi Kiều	17854
17848	Xã Nghi Lâm	17857
17866	Xã Nghi Long	17866
17857	Xã Nghi Mỹ	17857
17860	Xã Nghi Phương	17842
17851	Xã Nghi Quang	17866
17890	Xã Nghi Thạch	17878
17845	Xã Nghi Thiết	17833
	Xã Nghi Thịnh	17878
17863	Xã Nghi Thuận	17866
17836	Xã Nghi Tiến	17833
17893	Xã Nghi Trung	17827
	Xã Nghi Trường	17878
17911	Xã Nghi Vạn	17827
17830	Xã Nghi Văn	17854
17869	Xã Nghi Xá	17866
17833	Xã Nghi Yên	17833
17896	Xã Thịnh Trường	17878
- Huyện Nghĩa Đàn
16941	Thị trấn Nghĩa Đàn	16941
17023	Xã Nghĩa An	17032
16960	Xã Nghĩa Bình	16941
17020	Xã Nghĩa Đức	17032
	Xã Nghĩa Hiếu	16972
16984	Xã Nghĩa Hội	16969
16975	Xã Nghĩa Hồng	16975
16972	Xã Nghĩa Hưng	16972
17032	Xã Nghĩa Khánh	17032
16948	Xã Nghĩa Lạc	16951
16951	Xã Nghĩa Lâm	16951
17026	Xã Nghĩa Long	17029
17029	Xã Nghĩa Lộc	17029
16957	Xã Nghĩa Lợi	16969
16942	Xã Nghĩa Mai	16975
16966	Xã Nghĩa Minh	16975
	Xã Nghĩa Phú	16969
16954	Xã Nghĩa Sơn	16951
16987	Xã Nghĩa Thành	16972
	Xã Nghĩa Thịnh	16972
16969	Xã Nghĩa Thọ	16969
16981	Xã Nghĩa Trung	16941
16945	Xã Nghĩa Yên	16951
- Huyện Quế Phong
16738	Thị trấn Kim Sơn	16738
16774	Xã Căm Muộn	16774
16759	Xã Châu Kim	16738
16765	Xã Châu Thôn	16774
16744	Xã Đồng Văn	16744
16747	Xã Hạnh Dịch	16750
16763	Xã Mường Nọc	16738
16753	Xã Nậm Giải	16738
16768	Xã Nậm Nhoóng	16756
16771	Xã Quang Phong	16774
16741	Xã Thông Thụ	16744
16750	Xã Tiền Phong	16750
16756	Xã Tri Lễ	16756
- Huyện Quỳ Châu
16777	Thị trấn Tân Lạc	16777
16804	Xã Châu Bình	16804
16780	Xã Châu Bính	16792
16795	Xã Châu Hạnh	16777
16807	Xã Châu Hoàn	16801
16786	Xã Châu Hội	16777
16789	Xã Châu Nga	16777
16801	Xã Châu Phong	16801
16798	Xã Châu Thắng	16792
16783	Xã Châu Thuận	16792
16792	Xã Châu Tiến	16792
16810	Xã Diên Lãm	16801
- Huyện Quỳ Hợp
17035	Thị trấn Quỳ Hợp	17035
17095	Xã Bắc Sơn	17089
17062	Xã Châu Cường	17077
17080	Xã Châu Đình	17035
17044	Xã Châu Hồng	17044
17056	Xã Châu Lộc	17056
17089	Xã Châu Lý	17089
17065	Xã Châu Quang	17035
17077	Xã Châu Thái	17077
17050	Xã Châu Thành	17044
17041	Xã Châu Tiến	17044
17047	Xã Đồng Hợp	17059
17092	Xã Hạ Sơn	17071
17053	Xã Liên Hợp	17056
17071	Xã Minh Hợp	17071
17086	Xã Nam Sơn	17089
17074	Xã Nghĩa Xuân	17059
17059	Xã Tam Hợp	17059
17068	Xã Thọ Hợp	17035
17083	Xã Văn Lợi	17071
17038	Xã Yên Hợp	17059
- Huyện Quỳnh Lưu
17179	Thị trấn Cầu Giát	17179
17206	Xã An Hòa	17212
17185	Xã Bình Sơn	17179
17176	Xã Minh Lương	17176
17146	Xã Ngọc Sơn	17170
17209	Xã Phú Nghĩa	17212
	Xã Quỳnh Bá	17179
17158	Xã Quỳnh Bảng	17176
17122	Xã Quỳnh Châu	17149
17191	Xã Quỳnh Diễn	17179
17173	Xã Quỳnh Đôi	17176
17197	Xã Quỳnh Giang	17179
17167	Xã Quỳnh Hậu	17179
	Xã Quỳnh Hoa	17170
	Xã Quỳnh Hưng	17179
17170	Xã Quỳnh Lâm	17170
	Xã Quỳnh Long	17212
	Xã Quỳnh Lương	17176
	Xã Quỳnh Minh	17176
	Xã Quỳnh Mỹ	17170
	Xã Quỳnh Nghĩa	17212
	Xã Quỳnh Ngọc	17179
17152	Xã Quỳnh Sơn	17170
17149	Xã Quỳnh Tam	17149
17119	Xã Quỳnh Tân	17143
17155	Xã Quỳnh Thạch	17143
17164	Xã Quỳnh Thanh	17176
17101	Xã Quỳnh Thắng	17224
	Xã Quỳnh Thọ	17212
	Xã Quỳnh Thuận	17212
17143	Xã Quỳnh Văn	17143
17182	Xã Quỳnh Yên	17176
	Xã Sơn Hải	17212
17140	Xã Tân Sơn	17149
17224	Xã Tân Thắng	17224
17218	Xã Thuận Long	17212
	Xã Tiến Thủy	17212
17212	Xã Văn Hải	17212
- Huyện Tân Kỳ
17266	Thị trấn Tân Kỳ	17266
17281	Xã Bình Hợp	17284
17287	Xã Đồng Văn	17287
17278	Xã Giai Xuân	17278
17296	Xã Hoàn Long	17272
17317	Xã Hương Sơn	17305
17314	Xã Kỳ Sơn	17266
17320	Xã Kỳ Tân	17266
	Xã Nghĩa Bình	17284
17308	Xã Nghĩa Dũng	17266
17284	Xã Nghĩa Đồng	17284
17326	Xã Nghĩa Hành	17326
	Xã Nghĩa Hoàn	17272
	Xã Nghĩa Hợp	17284
17299	Xã Nghĩa Phúc	17305
17290	Xã Nghĩa Thái	17272
17323	Xã Phú Sơn	17326
17305	Xã Tân An	17305
17269	Xã Tân Hợp	17278
17325	Xã Tân Hương	17326
	Xã Tân Long	17272
17272	Xã Tân Phú	17272
17275	Xã Tân Xuân	17272
17302	Xã Tiên Kỳ	17287
- Huyện Thanh Chương
17713	Thị trấn Dùng	17713
17716	Xã Cát Văn	17728
17749	Xã Đại Đồng	17713
17764	Xã Đồng Văn	17713
17722	Xã Hạnh Lâm	17722
17791	Xã Kim Bảng	17791
17818	Xã Mai Giang	17818
17719	Xã Minh Sơn	17728
17785	Xã Minh Tiến	17779
17759	Xã Ngọc Lâm	17759
17767	Xã Ngọc Sơn	17779
17728	Xã Phong Thịnh	17728
17773	Xã Thanh An	17770
	Xã Thanh Chi	17770
	Xã Thanh Dương	17779
17824	Xã Thanh Đức	17722
	Xã Thanh Giang	17818
17806	Xã Thanh Hà	17791
	Xã Thanh Hòa	17728
17758	Xã Thanh Hương	17770
	Xã Thanh Khai	17779
	Xã Thanh Khê	17770
17815	Xã Thanh Lâm	17818
17743	Xã Thanh Liên	17743
	Xã Thanh Long	17791
	Xã Thanh Lương	17779
	Xã Thanh Mai	17818
17734	Xã Thanh Mỹ	17743
17755	Xã Thanh Ngọc	17713
	Xã Thanh Nho	17728
17731	Xã Thanh Phong	17713
17776	Xã Thanh Quả	17770
17723	Xã Thanh Sơn	17759
17770	Xã Thanh Thịnh	17770
17797	Xã Thanh Thủy	17791
17737	Xã Thanh Tiên	17743
17812	Xã Thanh Tùng	17818
17821	Xã Thanh Xuân	17818
	Xã Thanh Yên	17779
	Xã Võ Liệt	17791
17779	Xã Xuân Dương	17779
	Xã Xuân Tường	17779
- Huyện Tương Dương
16876	Thị trấn Thạch Giám	16876
16885	Xã Hữu Khuông	16885
16906	Xã Lưỡng Minh	16906
16915	Xã Lưu Kiền	16876
16879	Xã Mai Sơn	16882
16903	Xã Nga My	16903
16882	Xã Nhôn Mai	16882
16927	Xã Tam Đình	16933
16936	Xã Tam Hợp	16936
16933	Xã Tam Quang	16933
16924	Xã Tam Thái	16936
16921	Xã Xá Lượng	16876
16904	Xã Xiêng My	16903
16909	Xã Yên Hòa	16909
16912	Xã Yên Na	16912
16930	Xã Yên Thắng	16909
16900	Xã Yên Tĩnh	16912
- Huyện Yên Thành
17506	Thị trấn Hoa Thành	17506
17605	Xã Bảo Thành	17605
17569	Xã Bắc Thành	17569
	Xã Công Thành	17611
	Xã Đại Thành	17560
17527	Xã Đô Thành	17530
17572	Xã Đông Thành	17506
17545	Xã Đồng Thành	17521
17518	Xã Đức Thành	17515
17524	Xã Hậu Thành	17524
	Xã Hồng Thành	17530
	Xã Hợp Thành	17506 17521
	Xã Hùng Thành	17524
	Xã Khánh Thành	17611
17521	Xã Kim Thành	17521
17512	Xã Lăng Thành	17524
17602	Xã Liên Thành	17611
17578	Xã Long Thành	17605
	Xã Lý Thành	17611
17509	Xã Mã Thành	17515
17581	Xã Minh Thành	17560
17608	Xã Mỹ Thành	17611
17584	Xã Nam Thành	17569
	Xã Nhân Thành	17506 17521
17542	Xã Phú Thành	17530
17539	Xã Phúc Thành	17524
17533	Xã Quang Thành	17521
17614	Xã Sơn Thành	17605
17554	Xã Tăng Thành	17506
17515	Xã Tân Thành	17515
17536	Xã Tây Thành	17560
17560	Xã Thịnh Thành	17560
17530	Xã Thọ Thành	17530
17510	Xã Tiến Thành	17515
17575	Xã Trung Thành	17569
17557	Xã Văn Thành	17506
17611	Xã Vân Tụ	17611
17596	Xã Viên Thành	17605
17587	Xã Vĩnh Thành	17605
17566	Xã Xuân Thành	17569
- Thành phố Vinh
16693	Phường Bến Thủy	16690
16678	Phường Cửa Nam	16681
	Phường Đội Cung	16681
16663	Phường Đông Vĩnh	16681
16666	Phường Hà Huy Tập	16702
	Phường Hồng Sơn	16690
16672	Phường Hưng Bình	16681
16675	Phường Hưng Dũng	16690
16705	Phường Hưng Đông	17920
16708	Phường Hưng Lộc	16708
16673	Phường Hưng Phúc	16690
16669	Phường Lê Lợi	16681
	Phường Lê Mao	16681
17923	Phường Nghi Đức	16702
16729	Phường Nghi Hải	16732
16726	Phường Nghi Hòa	16732
16732	Phường Nghi Hương	16732
16702	Phường Nghi Phú	16702
16720	Phường Nghi Tân	16732
16735	Phường Nghi Thu	16732
16717	Phường Nghi Thủy	16732
16670	Phường Quán Bàu	17920
16681	Phường Quang Trung	16681
16723	Phường Thu Thủy	16732
16699	Phường Trung Đô	16690
16690	Phường Trường Thi	16690
16714	Phường Vinh Tân	16690
18013	Xã Hưng Chính	16681
	Xã Hưng Đông	17920
16711	Xã Hưng Hòa	16690
	Xã Hưng Lộc	16708
17914	Xã Nghi Ân	16702
	Xã Nghi Đức	16702
17920	Xã Nghi Kim	17920
17908	Xã Nghi Liên	17920
17902	Xã Nghi Phong	16708
	Xã Nghi Phú	16702
17926	Xã Nghi Thái	16708
17905	Xã Nghi Xuân	16708
17917	Xã Phúc Thọ	16708
- Thị xã Hoàng Mai
17125	Phường Mai Hùng	17125
17128	Phường Quỳnh Dị	17128
17134	Phường Quỳnh Phương	17125
17110	Phường Quỳnh Thiện	17110
17131	Phường Quỳnh Xuân	17125
17113	Xã Quỳnh Lập	17128
17137	Xã Quỳnh Liên	17125
17107	Xã Quỳnh Lộc	17128
17116	Xã Quỳnh Trang	17110
17104	Xã Quỳnh Vinh	17110
- Thị xã Thái Hòa
16939	Phường Hòa Hiếu	16939
17003	Phường Long Sơn	16939
16993	Phường Quang Phong	16939
16994	Phường Quang Tiến	17011
17017	Xã Đông Hiếu	17017
17008	Xã Nghĩa Mỹ	17017
17014	Xã Nghĩa Thuận	17017
17005	Xã Nghĩa Tiến	17011
17011	Xã Tây Hiếu	17011
= 37	Tỉnh Ninh Bình
- Huyện Gia Viễn
14464	Thị trấn Thịnh Vượng	14464
14467	Xã Gia Hòa	14464
14470	Xã Gia Hưng	14482
14515	Xã Gia Lạc	14524
14488	Xã Gia Lập	14488
14512	Xã Gia Minh	14524
14524	Xã Gia Phong	14524
14482	Xã Gia Phú	14482
14500	Xã Gia Phương	14500
14521	Xã Gia Sinh	14533
14503	Xã Gia Tân	14488
14476	Xã Gia Thanh	14494
	Xã Gia Thắng	14500
	Xã Gia Tiến	14500
14494	Xã Gia Trấn	14494
14509	Xã Gia Trung	14500
14479	Xã Gia Vân	14488
14485	Xã Gia Xuân	14494
14473	Xã Liên Sơn	14482
14506	Xã Tiến Thắng	14500
- Huyện Kim Sơn
14623	Thị trấn Bình Minh	14623
14620	Thị trấn Phát Diệm	14620
14638	Xã Ân Hòa	14638
14653	Xã Chất Bình	14653
14689	Xã Cồn Thoi	14623
14677	Xã Định Hóa	14677
14656	Xã Đồng Hướng	14647
14629	Xã Hồi Ninh	14653
14641	Xã Hùng Tiến	14638
14659	Xã Kim Chính	14620
14635	Xã Kim Định	14638
14698	Xã Kim Đông	14698
14686	Xã Kim Mỹ	14623
14683	Xã Kim Tân	14677
14695	Xã Kim Trung	14698
14674	Xã Lai Thành	14674
14650	Xã Như Hòa	14647
14647	Xã Quang Thiện	14647
14668	Xã Tân Thành	14674
14662	Xã Thượng Kiệm	14620
14680	Xã Văn Hải	14677
14632	Xã Xuân Chính	14653
14671	Xã Yên Lộc	14674
- Huyện Nho Quan
14428	Thị trấn Nho Quan	14428
14404	Xã Cúc Phương	14404
14416	Xã Đồng Phong	14428
14410	Xã Đức Long	14401
14389	Xã Gia Lâm	14389
14392	Xã Gia Sơn	14389
14398	Xã Gia Thủy	14401
14401	Xã Gia Tường	14401
14449	Xã Kỳ Phú	14458
14413	Xã Lạc Vân	14407
14458	Xã Phú Long	14458
14446	Xã Phú Lộc	14452
14407	Xã Phú Sơn	14407
14437	Xã Phúc Sơn	14533
14461	Xã Quảng Lạc	14371
14452	Xã Quỳnh Lưu	14452
	Xã Sơn Hà	14533
	Xã Sơn Lai	14533
	Xã Sơn Thành	14434
14395	Xã Thạch Bình	14407
	Xã Thanh Lạc	14434
14434	Xã Thanh Sơn	14434
14425	Xã Thượng Hòa	14434
14443	Xã Văn Phú	14434
14431	Xã Văn Phương	14404
14386	Xã Xích Thổ	14389
14419	Xã Yên Quang	14428
- Huyện Yên Khánh
14560	Thị trấn Yên Ninh	14560
14575	Xã Khánh An	14566
14602	Xã Khánh Công	14608
14581	Xã Khánh Cư	14560
14578	Xã Khánh Cường	14563
14587	Xã Khánh Hải	14560
14569	Xã Khánh Hòa	14566
14599	Xã Khánh Hội	14614
14617	Xã Khánh Hồng	14611
14572	Xã Khánh Lợi	14563
14593	Xã Khánh Mậu	14614
14611	Xã Khánh Nhạc	14611
14566	Xã Khánh Phú	14566
14608	Xã Khánh Thành	14608
14563	Xã Khánh Thiện	14563
14614	Xã Khánh Thủy	14614
	Xã Khánh Tiên	14563
14590	Xã Khánh Trung	14608
14596	Xã Khánh Vân	14560
- Huyện Yên Mô
14701	Thị trấn Yên Thịnh	14701
14707	Xã Khánh Dương	14701
14704	Xã Khánh Thượng	14725
	Xã Mai Sơn	14725
14746	Xã Yên Đồng	14746
14722	Xã Yên Hòa	14701
14752	Xã Yên Lâm	14743
14743	Xã Yên Mạc	14743
14740	Xã Yên Mỹ	14743
14737	Xã Yên Nhân	14728
14719	Xã Yên Phong	14728
14749	Xã Yên Thái	14746
14734	Xã Yên Thành	14746
14725	Xã Yên Thắng	14725
14728	Xã Yên Từ	14728
- Thành phố Hoa Lư
14332	Phường Bích Đào	14329
14320	Phường Đông Thành	14329
14338	Phường Nam Bình	14329
14341	Phường Nam Thành	14329
14530	Phường Ninh Giang	14533
14344	Phường Ninh Khánh	14329
14527	Phường Ninh Mỹ	14329
14359	Phường Ninh Phong	14359
14353	Phường Ninh Phúc	14566
14356	Phường Ninh Sơn	14359
	Phường Phúc Thành	14329
14323	Phường Tân Thành	14329
	Phường Thanh Bình	14329
14329	Phường Vân Giang	14329
	Thị trấn Thiên Tôn	14329
14557	Xã Ninh An	14359
	Xã Ninh Giang	14533
14551	Xã Ninh Hải	14359
14542	Xã Ninh Hòa	14533
14536	Xã Ninh Khang	14329
	Xã Ninh Mỹ	14329
14347	Xã Ninh Nhất	14329
	Xã Ninh Phúc	14566
	Xã Ninh Thắng	14359
14350	Xã Ninh Tiến	14329
14554	Xã Ninh Vân	14359
	Xã Ninh Xuân	14329
14533	Xã Trường Yên	14533
- Thành phố Tam Điệp
14362	Phường Bắc Sơn	14362
14368	Phường Nam Sơn	14365
14375	Phường Tân Bình	14371
14369	Phường Tây Sơn	14362
14365	Phường Trung Sơn	14365
14374	Phường Yên Bình	14725
14380	Xã Đông Sơn	14365
14377	Xã Quang Sơn	14362
14371	Xã Yên Sơn	14371
= 58	Tỉnh Ninh Thuận
- Huyện Bác Ái
22783	Xã Phước Bình	22786
22804	Xã Phước Chính	22795
22801	Xã Phước Đại	22801
22786	Xã Phước Hòa	22786
22789	Xã Phước Tân	22786
22798	Xã Phước Thành	22801
22795	Xã Phước Thắng	22795
22792	Xã Phước Tiến	22795
22807	Xã Phước Trung	22822
- Huyện Ninh Hải
22834	Thị trấn Khánh Hải	22834
22861	Xã Hộ Hải	22861
22867	Xã Nhơn Hải	22846
22852	Xã Phương Hải	22852
22855	Xã Tân Hải	22861
22868	Xã Thanh Hải	22846
22864	Xã Tri Hải	22852
22846	Xã Vĩnh Hải	22846
22858	Xã Xuân Hải	22861
- Huyện Ninh Phước
22870	Thị trấn Phước Dân	22870
22888	Xã An Hải	22888
22894	Xã Phước Hải	22870
22879	Xã Phước Hậu	22873
22891	Xã Phước Hữu	22891
22873	Xã Phước Sơn	22873
22876	Xã Phước Thái	22891
22882	Xã Phước Thuận	22870
22912	Xã Phước Vinh	22873
- Huyện Ninh Sơn
22810	Thị trấn Tân Sơn	22810
22825	Xã Hòa Sơn	22828
22813	Xã Lâm Sơn	22813
22816	Xã Lương Sơn	22813
22828	Xã Ma Nới	22828
22822	Xã Mỹ Sơn	22822
22831	Xã Nhơn Sơn	22738
22819	Xã Quảng Sơn	22810
- Huyện Thuận Bắc
22856	Xã Bắc Phong	22849
22853	Xã Bắc Sơn	22852
22840	Xã Công Hải	22840
22849	Xã Lợi Hải	22849
22837	Xã Phước Chiến	22840
22843	Xã Phước Kháng	22849
- Huyện Thuận Nam
22910	Xã Cà Ná	22909
22900	Xã Nhị Hà	22900
22909	Xã Phước Diêm	22909
22903	Xã Phước Dinh	22888
22885	Xã Phước Hà	22900
22906	Xã Phước Minh	22897
22897	Xã Phước Nam	22897
22898	Xã Phước Ninh	22897
- Thành phố Phan Rang-Tháp Chàm
22744	Phường Bảo An	22741
22765	Phường Đài Sơn	22759
22762	Phường Đạo Long	22759
22738	Phường Đô Vinh	22738
22768	Phường Đông Hải	22780
22759	Phường Kinh Dinh	22759
22779	Phường Mỹ Bình	22780
22771	Phường Mỹ Đông	22780
22780	Phường Mỹ Hải	22780
22750	Phường Phủ Hà	22759
22741	Phường Phước Mỹ	22741
22777	Phường Văn Hải	22834
22774	Xã Thành Hải	22741
= 25	Tỉnh Phú Thọ
- Huyện Cẩm Khê
08341	Thị trấn Cẩm Khê	08341
	Xã Cấp Dẫn	08341
	Xã Chương Xá	08416
08428	Xã Điêu Lương	08431
08431	Xã Đồng Lương	08431
08416	Xã Hùng Việt	08416
08401	Xã Hương Lung	08398
08353	Xã Minh Tân	08341
08350	Xã Minh Thắng	08344
	Xã Ngô Xá	08344
08413	Xã Nhật Tiến	08416
08389	Xã Phong Thịnh	08341
08398	Xã Phú Khê	08398
	Xã Phú Lạc	08416
08356	Xã Phượng Vĩ	08344
	Xã Sơn Tình	08341
	Xã Tạ Xá	08398
08377	Xã Tam Sơn	08377
	Xã Thụy Liễu	08344
08344	Xã Tiên Lương	08344
08374	Xã Tùng Khê	08377
	Xã Tuy Lộc	08344
08380	Xã Văn Bán	08377
	Xã Văn Khúc	08416
	Xã Xương Thịnh	08341
08422	Xã Yên Dưỡng	08431
	Xã Yên Tập	08398
- Huyện Đoan Hùng
07969	Thị trấn Đoan Hùng	07969
07996	Xã Bằng Doãn	07996
07981	Xã Bằng Luân	07996
08050	Xã Ca Đình	08023
08044	Xã Chân Mộng	08038
07999	Xã Chí Đám	07999
08014	Xã Hợp Nhất	07969
08035	Xã Hùng Long	08038
07975	Xã Hùng Xuyên	07999
	Xã Minh Lương	07996
	Xã Minh Phú	08038
	Xã Minh Tiến	08038
08008	Xã Ngọc Quan	07969
07987	Xã Phú Lâm	08023
08005	Xã Phúc Lai	07996
08023	Xã Tây Cốc	08023
	Xã Tiêu Sơn	08038
	Xã Vân Du	07999
	Xã Vân Đồn	08038
	Xã Vụ Quang	08038
08038	Xã Yên Kiện	08038
- Huyện Hạ Hòa
08053	Thị trấn Hạ Hòa	08053
08095	Xã Ấm Hạ	08053
08125	Xã Bằng Giã	08134
08056	Xã Đại Phạm	08071
08062	Xã Đan Thượng	08071
08092	Xã Gia Điền	08053
08065	Xã Hà Lương	08071
08080	Xã Hiền Lương	08110
08104	Xã Hương Xạ	08113
08122	Xã Lang Sơn	08143
08140	Xã Minh Côi	08134
08119	Xã Minh Hạc	08053
08089	Xã Phương Viên	08113
08071	Xã Tứ Hiệp	08071
08134	Xã Văn Lang	08134
08143	Xã Vĩnh Chân	08143
08131	Xã Vô Tranh	08134
08110	Xã Xuân Áng	08110
08113	Xã Yên Kỳ	08113
08128	Xã Yên Luật	08143
- Huyện Lâm Thao
08498	Thị trấn Hùng Sơn	08494
08494	Thị trấn Lâm Thao	08494
08539	Xã Bản Nguyên	08527
08527	Xã Cao Xá	08527
08521	Xã Phùng Nguyên	08521
08518	Xã Sơn Vi	08521
08512	Xã Thạch Sơn	08494
08497	Xã Tiên Kiên	08500
08536	Xã Tứ Xã	08521
08533	Xã Vĩnh Lại	08527
08509	Xã Xuân Huy	08500
08500	Xã Xuân Lũng	08500
- Huyện Phù Ninh
08230	Thị trấn Phong Châu	08230
08272	Xã An Đạo	08275
08254	Xã Bảo Thanh	08254
08275	Xã Bình Phú	08275
08260	Xã Gia Thanh	08254
08251	Xã Hạ Giáp	08254
08234	Xã Lệ Mỹ	08236
08236	Xã Liên Hoa	08236
08257	Xã Phú Lộc	08230
08233	Xã Phú Mỹ	08236
08266	Xã Phú Nham	08230
08278	Xã Phù Ninh	08230
08263	Xã Tiên Du	08275
08248	Xã Tiên Phú	08245
08239	Xã Trạm Thản	08245
08242	Xã Trị Quận	08254
08245	Xã Trung Giáp	08245
- Huyện Tam Nông
08434	Thị trấn Hưng Hóa	08434
08443	Xã Bắc Sơn	08443
08491	Xã Dân Quyền	08434
08482	Xã Dị Nậu	08479
08440	Xã Hiền Quan	08443
08473	Xã Hương Nộn	08434
08461	Xã Lam Sơn	08467
08470	Xã Quang Húc	08467
08476	Xã Tề Lễ	08479
08446	Xã Thanh Uyên	08443
08479	Xã Thọ Văn	08479
08467	Xã Vạn Xuân	08467
- Huyện Tân Sơn
08566	Thị trấn Tân Phú	08566
08557	Xã Đồng Sơn	08560
08554	Xã Kiệt Sơn	08560
08617	Xã Kim Thượng	08590
08560	Xã Lai Đồng	08560
08608	Xã Long Cốc	08620
08593	Xã Minh Đài	08593
08569	Xã Mỹ Thuận	08593
08620	Xã Tam Thanh	08620
08578	Xã Tân Sơn	08560
08548	Xã Thạch Kiệt	08566
08545	Xã Thu Cúc	08545
08551	Xã Thu Ngạc	08566
08596	Xã Văn Luông	08593
08626	Xã Vinh Tiền	08620
08590	Xã Xuân Đài	08590
08599	Xã Xuân Sơn	08590
- Huyện Thanh Ba
08152	Thị trấn Thanh Ba	08152
08206	Xã Chí Tiên	08218
08161	Xã Đại An	08173
08221	Xã Đỗ Sơn	08227
08224	Xã Đỗ Xuyên	08227
08158	Xã Đông Lĩnh	08173
08209	Xã Đông Thành	08209
08170	Xã Đồng Xuân	08152
08164	Xã Hanh Cù	08152
08203	Xã Hoàng Cương	08203
08197	Xã Khải Xuân	08209
08227	Xã Lương Lỗ	08227
08200	Xã Mạn Lạn	08203
08179	Xã Ninh Dân	08203
08173	Xã Quảng Yên	08173
08215	Xã Sơn Cương	08218
08218	Xã Thanh Hà	08218
08156	Xã Vân Lĩnh	08152
08194	Xã Võ Lao	08209
- Huyện Thanh Sơn
08542	Thị trấn Thanh Sơn	08542
08614	Xã Cự Đồng	08614
08602	Xã Cự Thắng	08584
08572	Xã Địch Quả	08584
08638	Xã Đông Cửu	08635
08575	Xã Giáp Lai	08542
08632	Xã Hương Cần	08632
08635	Xã Khả Cửu	08635
08653	Xã Lương Nha	08656
08563	Xã Sơn Hùng	08542
08641	Xã Tân Lập	08611
08629	Xã Tân Minh	08611
08605	Xã Tất Thắng	08614
08587	Xã Thạch Khoán	08542
08623	Xã Thắng Sơn	08614
08581	Xã Thục Luyện	08542
08650	Xã Thượng Cửu	08635
08659	Xã Tinh Nhuệ	08656
08611	Xã Văn Miếu	08611
08584	Xã Võ Miếu	08584
08644	Xã Yên Lãng	08632
08647	Xã Yên Lương	08632
08656	Xã Yên Sơn	08656
- Huyện Thanh Thủy
08674	Thị trấn Thanh Thủy	08674
08680	Xã Bảo Yên	08674
08662	Xã Đào Xá	08662
08683	Xã Đoan Hạ	08674
08686	Xã Đồng Trung	08686
08689	Xã Hoàng Xá	08686
08677	Xã Sơn Thủy	08674
08671	Xã Tân Phương	08662
08665	Xã Thạch Đồng	08662
08701	Xã Tu Vũ	08686
08668	Xã Xuân Lộc	08662
- Huyện Yên Lập
08290	Thị trấn Yên Lập	08290
08320	Xã Đồng Lạc	08290
08326	Xã Đồng Thịnh	08290
08314	Xã Hưng Long	08290
08299	Xã Lương Sơn	08296
08332	Xã Minh Hòa	08338
08293	Xã Mỹ Lung	08296
08296	Xã Mỹ Lương	08296
08317	Xã Nga Hoàng	08323
08338	Xã Ngọc Đồng	08338
08335	Xã Ngọc Lập	08338
08329	Xã Phúc Khánh	08323
08323	Xã Thượng Long	08323
08311	Xã Trung Sơn	08311
08302	Xã Xuân An	08305
08308	Xã Xuân Thủy	08305
08305	Xã Xuân Viên	08305
- Thành phố Việt Trì
07912	Phường Bạch Hạc	07909
	Phường Bến Gót	07909
07888	Phường Dữu Lâu	07900
07900	Phường Gia Cẩm	07900
07933	Phường Minh Nông	07900
07927	Phường Minh Phương	07894
07894	Phường Nông Trang	07894
07897	Phường Tân Dân	07900
07909	Phường Thanh Miếu	07909
07906	Phường Thọ Sơn	07909
07903	Phường Tiên Cát	07909
	Phường Vân Cơ	07894
07918	Phường Vân Phú	07918
08506	Xã Chu Hóa	08515
08287	Xã Hùng Lô	07918
08503	Xã Hy Cương	08515
08281	Xã Kim Đức	07918
07921	Xã Phượng Lâu	07918
07936	Xã Sông Lô	07909
08515	Xã Thanh Đình	08515
07924	Xã Thụy Vân	07894
07930	Xã Trưng Vương	07900
- Thị xã Phú Thọ
07948	Phường Âu Cơ	07948
07942	Phường Hùng Vương	07942
07945	Phường Phong Châu	07954
07966	Phường Thanh Vinh	07948
07951	Xã Hà Lộc	07942
07963	Xã Hà Thạch	07954
07954	Xã Phú Hộ	07954
07960	Xã Thanh Minh	07948
07957	Xã Văn Lung	07942
= 54	Tỉnh Phú Yên
- Huyện Đồng Xuân
22081	Thị trấn La Hai	22081
22084	Xã Đa Lộc	22090
22087	Xã Phú Mỡ	22096
22090	Xã Xuân Lãnh	22090
22093	Xã Xuân Long	22081
22111	Xã Xuân Phước	22111
22096	Xã Xuân Quang 1	22096
22102	Xã Xuân Quang 2	22081
22108	Xã Xuân Quang 3	22111
22099	Xã Xuân Sơn Bắc	22081
22105	Xã Xuân Sơn Nam	22081
- Huyện Phú Hòa
22319	Thị trấn Phú Hòa	22319
22315	Xã Hòa An	22015
22318	Xã Hòa Định Đông	22319
22321	Xã Hòa Định Tây	22319
22309	Xã Hòa Hội	22319
22303	Xã Hòa Quang Bắc	22303
22306	Xã Hòa Quang Nam	22303
22324	Xã Hòa Thắng	22319
22312	Xã Hòa Trị	22303
- Huyện Sông Hinh
22207	Thị trấn Hai Riêng	22207
22222	Xã Đức Bình Đông	22222
22213	Xã Đức Bình Tây	22222
22216	Xã Ea Bá	22225
22210	Xã Ea Lâm	22237
22225	Xã EaBar	22225
22228	Xã EaBia	22207
22237	Xã Ealy	22237
22231	Xã EaTrol	22207
22234	Xã Sông Hinh	22207
22219	Xã Sơn Giang	22222
- Huyện Sơn Hòa
22165	Thị trấn Củng Sơn	22165
22180	Xã Cà Lúi	22171
22192	Xã Eachà Rang	22192
22195	Xã Krông Pa	22192
22168	Xã Phước Tân	22171
22174	Xã Sơn Định	22177
22201	Xã Sơn Hà	22165
22171	Xã Sơn Hội	22171
22177	Xã Sơn Long	22177
22189	Xã Sơn Nguyên	22165
22183	Xã Sơn Phước	22165
22186	Xã Sơn Xuân	22177
22198	Xã Suối Bạc	22165
22204	Xã Suối Trai	22192
- Huyện Tây Hòa
22255	Thị trấn Phú Thứ	22255
22252	Xã Hòa Bình 1	22255
22276	Xã Hòa Đồng	22276
22285	Xã Hòa Mỹ Đông	22285
22288	Xã Hòa Mỹ Tây	22285
22264	Xã Hòa Phong	22255
22270	Xã Hòa Phú	22250
22273	Xã Hòa Tân Tây	22255
22294	Xã Hòa Thịnh	22276
22250	Xã Sơn Thành Đông	22250
22249	Xã Sơn Thành Tây	22250
- Huyện Tuy An
22114	Thị trấn Chí Thạnh	22114
22156	Xã An Chấn	22153
22138	Xã An Cư	22147
22117	Xã An Dân	22114
22129	Xã An Định	22114
22150	Xã An Hiệp	22147
22147	Xã An Hòa Hải	22147
22144	Xã An Lĩnh	22132
22153	Xã An Mỹ	22153
22132	Xã An Nghiệp	22132
22123	Xã An Ninh Đông	22120
22120	Xã An Ninh Tây	22120
22126	Xã An Thạch	22120
22159	Xã An Thọ	22153
22141	Xã An Xuân	22132
- Thành phố Tuy Hòa
22015	Phường 1	22015
22018	Phường 2	22015
	Phường 3	22015
22030	Phường 4	22015
22033	Phường 5	22015
	Phường 6	22015
22036	Phường 7	22015
	Phường 8	22015
22024	Phường 9	22015 22045
22041	Phường Phú Đông	22240
22240	Phường Phú Lâm	22240
22040	Phường Phú Thạnh	22240
22162	Xã An Phú	22045
22045	Xã Bình Kiến	22045
	Xã Bình Ngọc	22015
22042	Xã Hòa Kiến	22045
- Thị xã Đông Hòa
22246	Phường Hòa Hiệp Bắc	22261
22282	Phường Hòa Hiệp Nam	22261
22261	Phường Hòa Hiệp Trung	22261
22258	Phường Hòa Vinh	22258
22279	Phường Hòa Xuân Tây	22258
22297	Xã Hòa Tâm	22291
22267	Xã Hòa Tân Đông	22258
22243	Xã Hòa Thành	22240
22291	Xã Hòa Xuân Đông	22291
22300	Xã Hòa Xuân Nam	22291
- Thị xã Sông Cầu
22076	Phường Xuân Đài	22076
22051	Phường Xuân Phú	22051
22053	Phường Xuân Thành	22076
22073	Phường Xuân Yên	22051
22060	Xã Xuân Bình	22060
22066	Xã Xuân Cảnh	22060
22054	Xã Xuân Hải	22057
22052	Xã Xuân Lâm	22075
22057	Xã Xuân Lộc	22057
22072	Xã Xuân Phương	22051
22069	Xã Xuân Thịnh	22051
22075	Xã Xuân Thọ 1	22075
22078	Xã Xuân Thọ 2	22075
= 44	Tỉnh Quảng Bình
- Huyện Bố Trạch
19111	Thị trấn Hoàn Lão	19111
19165	Thị trấn Phong Nha	19138
19114	Thị trấn Việt Trung	19198
19126	Xã Bắc Trạch	19126
19141	Xã Cự Nẫm	19141
19186	Xã Đại Trạch	19111
19159	Xã Đồng Trạch	19159
19162	Xã Đức Trạch	19159
19123	Xã Hạ Mỹ	19126
	Xã Hạ Trạch	19126
19144	Xã Hải Phú	19159
19183	Xã Hòa Trạch	19111
19156	Xã Hưng Trạch	19141
19129	Xã Lâm Trạch	19138
19135	Xã Liên Trạch	19126
19198	Xã Lý Nam	19198
	Xã Lý Trạch	19198
	Xã Mỹ Trạch	19126
	Xã Nam Trạch	19198
19189	Xã Nhân Trạch	19198
19174	Xã Phú Định	19141
19138	Xã Phúc Trạch	19138
19150	Xã Sơn Lộc	19159
19192	Xã Tân Trạch	19147
19180	Xã Tây Trạch	19111
19132	Xã Thanh Trạch	19126
19147	Xã Thượng Trạch	19147
19177	Xã Trung Trạch	19111
19168	Xã Vạn Trạch	19141
19117	Xã Xuân Trạch	19138
- Huyện Lệ Thủy
19249	Thị trấn Kiến Giang	19249
19246	Thị trấn Lệ Ninh	19246
19264	Xã An Thủy	19249
19270	Xã Cam Thủy	19255
19291	Xã Dương Thủy	19291
19258	Xã Hoa Thủy	19246
19252	Xã Hồng Thủy	19255
19288	Xã Hưng Thủy	19288
19318	Xã Kim Thủy	19318
19327	Xã Lâm Thủy	19318
19285	Xã Liên Thủy	19249
19279	Xã Lộc Thủy	19249
19309	Xã Mai Thủy	19309
19303	Xã Mỹ Thủy	19291
19273	Xã Ngân Thủy	19318
19306	Xã Ngư Thủy	19288
19255	Xã Ngư Thủy Bắc	19255
19267	Xã Phong Thủy	19249
19297	Xã Phú Thủy	19309
19312	Xã Sen Thủy	19288
19276	Xã Sơn Thủy	19246
19294	Xã Tân Thủy	19291
19315	Xã Thái Thủy	19291
19261	Xã Thanh Thủy	19255
19321	Xã Trường Thủy	19309
19300	Xã Xuân Thủy	19249
- Huyện Minh Hóa
18901	Thị trấn Quy Đạt	18901
18904	Xã Dân Hóa	18904
18922	Xã Hóa Hợp	18922
	Xã Hóa Phúc	18919
18937	Xã Hóa Sơn	18922
	Xã Hóa Thanh	18919
	Xã Hóa Tiến	18919
18913	Xã Hồng Hóa	18901
18931	Xã Minh Hóa	18943
18934	Xã Tân Hóa	18943
18919	Xã Tân Thành	18919
18946	Xã Thượng Hóa	18943
18907	Xã Trọng Hóa	18904
18943	Xã Trung Hóa	18943
18925	Xã Xuân Hóa	18901
18928	Xã Yên Hóa	18901
- Huyện Quảng Ninh
19207	Thị trấn Quán Hàu	19207
19240	Xã An Ninh	19237
19222	Xã Duy Ninh	19225
19225	Xã Gia Ninh	19225
19216	Xã Hải Ninh	19225
19219	Xã Hàm Ninh	19207
19231	Xã Hiền Ninh	19237
19234	Xã Tân Ninh	19225
19204	Xã Trường Sơn	19204
19228	Xã Trường Xuân	19204
19243	Xã Vạn Ninh	19237
19210	Xã Vĩnh Ninh	19207
19213	Xã Võ Ninh	19207
19237	Xã Xuân Ninh	19237
- Huyện Quảng Trạch
19036	Xã Cảnh Dương	19033
	Xã Cảnh Hóa	19051
19051	Xã Liên Trường	19051
19063	Xã Phù Cảnh	19051
	Xã Phù Hóa	19051
19024	Xã Quảng Châu	19033
19018	Xã Quảng Đông	19021
19012	Xã Quảng Hợp	19021
19042	Xã Quảng Hưng	19057
19015	Xã Quảng Kim	19021
19030	Xã Quảng Lưu	19030
19021	Xã Quảng Phú	19021
19057	Xã Quảng Phương	19057
19027	Xã Quảng Thạch	19030
19072	Xã Quảng Thanh	19051
19039	Xã Quảng Tiến	19030
19033	Xã Quảng Tùng	19033
19045	Xã Quảng Xuân	19057
- Huyện Tuyên Hóa
18949	Thị trấn Đồng Lê	18949
19003	Xã Cao Quảng	18997
19000	Xã Châu Hóa	18997
18976	Xã Đồng Hóa	18985
18988	Xã Đức Hóa	18985
18952	Xã Hương Hóa	18952
18955	Xã Kim Hóa	18949
18967	Xã Lâm Hóa	18958
18970	Xã Lê Hóa	18949
18994	Xã Mai Hóa	18991
18979	Xã Ngư Hóa	18991
18991	Xã Phong Hóa	18991
18973	Xã Sơn Hóa	18949
18985	Xã Thạch Hóa	18985
18958	Xã Thanh Hóa	18958
18961	Xã Thanh Thạch	18952
18964	Xã Thuận Hóa	18949
18997	Xã Tiến Hóa	18997
19006	Xã Văn Hóa	18997
- Thành phố Đồng Hới
18859	Phường Bắc Lý	18859
18877	Phường Bắc Nghĩa	18871
18868	Phường Đồng Hải	18880
18856	Phường Đồng Phú	18880
18871	Phường Đồng Sơn	18871
18880	Phường Đức Ninh Đông	18880
18853	Phường Hải Thành	18880
18865	Phường Nam Lý	18880
18874	Phường Phú Hải	18880
18889	Xã Bảo Ninh	18880
18898	Xã Đức Ninh	18880
18886	Xã Lộc Ninh	18859
18892	Xã Nghĩa Ninh	18871
18883	Xã Quang Phú	18859
18895	Xã Thuận Đức	18871
- Thị xã Ba Đồn
19009	Phường Ba Đồn	19009
19060	Phường Quảng Long	19009
19078	Phường Quảng Phong	19009
19102	Phường Quảng Phúc	19066
19066	Phường Quảng Thọ	19066
19081	Phường Quảng Thuận	19066
19087	Xã Quảng Hải	19009
19105	Xã Quảng Hòa	19093
19093	Xã Quảng Lộc	19093
19108	Xã Quảng Minh	19093
19090	Xã Quảng Sơn	19075
19084	Xã Quảng Tân	19075
19096	Xã Quảng Thủy	19075
19069	Xã Quảng Tiên	19075
19075	Xã Quảng Trung	19075
19099	Xã Quảng Văn	19093
= 49	Tỉnh Quảng Nam
- Huyện Bắc Trà My
20899	Thị trấn Trà My	20900
20917	Xã Trà Bui	20920
20911	Xã Trà Dương	20900
20920	Xã Trà Đốc	20920
20908	Xã Trà Đông	20908
20926	Xã Trà Giác	20923
20914	Xã Trà Giang	20900
20929	Xã Trà Giáp	20929
20932	Xã Trà Ka	20929
20902	Xã Trà Kót	20908
20905	Xã Trà Nú	20908
20900	Xã Trà Sơn	20900
20923	Xã Trà Tân	20923
- Huyện Duy Xuyên
20599	Thị trấn Nam Phước	20599
20614	Xã Duy Châu	20611
20638	Xã Duy Hải	20635
20611	Xã Duy Hòa	20611
20635	Xã Duy Nghĩa	20635
20605	Xã Duy Phú	20611
20626	Xã Duy Phước	20599
20620	Xã Duy Sơn	20623
20608	Xã Duy Tân	20611
20629	Xã Duy Thành	20635
	Xã Duy Thu	20611
20617	Xã Duy Trinh	20623
20623	Xã Duy Trung	20623
20632	Xã Duy Vinh	20599
- Huyện Đại Lộc
20500	Thị trấn Ái Nghĩa	20500
20547	Xã Đại An	20500
20530	Xã Đại Chánh	20542
20545	Xã Đại Cường	20539
20515	Xã Đại Đồng	20515
20524	Xã Đại Hiệp	20500
20548	Xã Đại Hòa	20500
20512	Xã Đại Hồng	20515
20509	Xã Đại Hưng	20506
20506	Xã Đại Lãnh	20506
20539	Xã Đại Minh	20539
20521	Xã Đại Nghĩa	20500
20536	Xã Đại Phong	20539
20518	Xã Đại Quang	20515
20503	Xã Đại Sơn	20506
20533	Xã Đại Tân	20542
20527	Xã Đại Thạnh	20542
20542	Xã Đại Thắng	20542
- Huyện Đông Giang
20467	Thị trấn P Rao	20467
20488	Xã A Rooi	20467
20479	Xã A Ting	20476
20485	Xã Ba	20485
20476	Xã Jơ Ngây	20476
20497	Xã Ka Dăng	20494
20494	Xã Mà Cooi	20494
20473	Xã Sông Kôn	20476
20470	Xã Tà Lu	20467
20482	Xã Tư	20485
20491	Xã Za Hung	20467
- Huyện Hiệp Đức
20779	Thị trấn Tân Bình	20779
20767	Xã Bình Lâm	20767
20788	Xã Bình Sơn	20767
	Xã Hiệp Hòa	20779
	Xã Hiệp Thuận	20779
20776	Xã Phước Gia	20770
20773	Xã Phước Trà	20770
20782	Xã Quế Lưu	20779
20758	Xã Quế Tân	20779
20764	Xã Quế Thọ	20767
20770	Xã Sông Trà	20770
20785	Xã Thăng Phước	20767
- Huyện Nam Giang
20695	Thị trấn Thạnh Mỹ	20695
20713	Xã Cà Dy	20710
20707	Xã Chà Vàl	20707
20699	Xã Chơ Chun	20698
20716	Xã Đắc Pre	20716
20719	Xã Đắc Pring	20716
20705	Xã Đắc Tôi	20704
20704	Xã La Dêê	20704
20698	Xã Laêê	20698
20710	Xã Tà Bhinh	20710
20702	Xã Tà Pơơ	20710
20701	Xã Zuôich	20707
- Huyện Nam Trà My
20947	Xã Trà Cang	20941
20956	Xã Trà Don	20944
20938	Xã Trà Dơn	20938
20935	Xã Trà Leng	20938
20950	Xã Trà Linh	20950
20944	Xã Trà Mai	20944
20953	Xã Trà Nam	20950
20941	Xã Trà Tập	20941
20959	Xã Trà Vân	20959
20962	Xã Trà Vinh	20959
- Huyện Núi Thành
20965	Thị trấn Núi Thành	20965
20983	Xã Tam Anh Bắc	20984
20984	Xã Tam Anh Nam	20984
20995	Xã Tam Giang	20965
20992	Xã Tam Hải	20992
20989	Xã Tam Hiệp	20965
20986	Xã Tam Hòa	20984
21005	Xã Tam Mỹ Đông	21004
21004	Xã Tam Mỹ Tây	21004
21001	Xã Tam Nghĩa	20965
20998	Xã Tam Quang	20965
20977	Xã Tam Sơn	20977
20980	Xã Tam Thạnh	20977
20974	Xã Tam Tiến	20971
21007	Xã Tam Trà	21004
20968	Xã Tam Xuân I	20971
20971	Xã Tam Xuân II	20971
- Huyện Phú Ninh
20364	Thị trấn Phú Thịnh	20364
20368	Xã Tam An	20380
20392	Xã Tam Dân	20392
20387	Xã Tam Đại	20392
20374	Xã Tam Đàn	20364
20395	Xã Tam Lãnh	20392
20377	Xã Tam Lộc	20380
20380	Xã Tam Phước	20380
20386	Xã Tam Thái	20364
20365	Xã Tam Thành	20380
- Huyện Phước Sơn
20722	Thị trấn Khâm Đức	20722
20740	Xã Phước Chánh	20740
20743	Xã Phước Công	20740
20731	Xã Phước Đức	20734
20728	Xã Phước Hiệp	20728
20729	Xã Phước Hòa	20728
20746	Xã Phước Kim	20752
20749	Xã Phước Lộc	20752
20737	Xã Phước Mỹ	20734
20734	Xã Phước Năng	20734
20752	Xã Phước Thành	20752
20725	Xã Phước Xuân	20722
- Huyện Quế Sơn
20641	Thị trấn Đông Phú	20641
20651	Thị trấn Hương An	20650
20656	Thị trấn Trung Phước	20656
20668	Xã Ninh Phước	20669
20669	Xã Phước Ninh	20669
20686	Xã Quế An	20641
20680	Xã Quế Châu	20662
20659	Xã Quế Hiệp	20662
20692	Xã Quế Lâm	20669
20677	Xã Quế Long	20641
20671	Xã Quế Lộc	20656
20689	Xã Quế Minh	20641
20665	Xã Quế Mỹ	20662
20683	Xã Quế Phong	20641
20650	Xã Quế Phú	20650
20662	Xã Quế Thuận	20662
20644	Xã Quế Xuân 1	20650
20647	Xã Quế Xuân 2	20650
	Xã Sơn Viên	20656
- Huyện Tây Giang
20452	Xã A Nông	20455
20455	Xã A Tiêng	20455
20461	Xã A Vương	20458
20443	Xã A Xan	20443
20458	Xã Bha Lê	20458
20437	Xã Ch'ơm	20443
20464	Xã Dang	20455
20440	Xã Ga Ri	20443
20449	Xã Lăng	20455
20446	Xã Tr'Hy	20443
- Huyện Thăng Bình
20791	Thị trấn Hà Lam	20791
20845	Xã Bình An	20848
	Xã Bình Chánh	20827
20794	Xã Bình Dương	20794
20809	Xã Bình Đào	20794
20821	Xã Bình Định	20818
	Xã Bình Định Bắc	20818
	Xã Bình Định Nam	20818
20797	Xã Bình Giang	20794
20839	Xã Bình Hải	20836
20815	Xã Bình Lãnh	20818
20812	Xã Bình Minh	20794
20851	Xã Bình Nam	20836
20800	Xã Bình Nguyên	20791
20827	Xã Bình Phú	20827
20803	Xã Bình Phục	20791
20842	Xã Bình Quế	20827
20824	Xã Bình Quý	20791
20836	Xã Bình Sa	20836
20818	Xã Bình Trị	20818
20806	Xã Bình Triều	20794
20848	Xã Bình Trung	20848
20833	Xã Bình Tú	20848
- Huyện Tiên Phước
20854	Thị trấn Tiên Kỳ	20854
20890	Xã Tiên An	20878
20878	Xã Tiên Cảnh	20878
	Xã Tiên Cẩm	20857
20866	Xã Tiên Châu	20857
20860	Xã Tiên Hà	20857
20875	Xã Tiên Hiệp	20875
20869	Xã Tiên Lãnh	20875
20896	Xã Tiên Lập	20878
20893	Xã Tiên Lộc	20878
20881	Xã Tiên Mỹ	20854
20872	Xã Tiên Ngọc	20875
20884	Xã Tiên Phong	20854
20857	Xã Tiên Sơn	20857
20887	Xã Tiên Thọ	20854
- Thành phố Hội An
20419	Phường Cẩm An	20401
20413	Phường Cẩm Châu	20413
20428	Phường Cẩm Nam	20410
20404	Phường Cẩm Phô	20410
20416	Phường Cửa Đại	20413
20398	Phường Minh An	20410
20410	Phường Sơn Phong	20410
20401	Phường Tân An	20401
20407	Phường Thanh Hà	20401
20422	Xã Cẩm Hà	20401
20425	Xã Cẩm Kim	20410
20431	Xã Cẩm Thanh	20413
20434	Xã Tân Hiệp	20434
- Thành phố Tam Kỳ
20341	Phường An Mỹ	20341
20356	Phường An Phú	20356
20350	Phường An Sơn	20350
20347	Phường An Xuân	20341
20344	Phường Hòa Hương	20350
20375	Phường Hòa Thuận	20335
	Phường Phước Hòa	20341
20335	Phường Tân Thạnh	20335
20353	Phường Trường Xuân	20341
20389	Xã Tam Ngọc	20350
20371	Xã Tam Phú	20356
20359	Xã Tam Thanh	20356
20362	Xã Tam Thăng	20335
- Thị xã Điện Bàn
20575	Phường Điện An	20575
20581	Phường Điện Dương	20579
20593	Phường Điện Minh	20551
20578	Phường Điện Nam Bắc	20579
20580	Phường Điện Nam Đông	20579
20579	Phường Điện Nam Trung	20579
20563	Phường Điện Ngọc	20579
20596	Phường Điện Phương	20551
20560	Phường Điện Thắng Bắc	20557
20562	Phường Điện Thắng Nam	20575
20561	Phường Điện Thắng Trung	20575
20551	Phường Vĩnh Điện	20551
20557	Xã Điện Hòa	20557
20566	Xã Điện Hồng	20569
20590	Xã Điện Phong	20587
20572	Xã Điện Phước	20569
20584	Xã Điện Quang	20587
20569	Xã Điện Thọ	20569
20554	Xã Điện Tiến	20557
20587	Xã Điện Trung	20587
= 51	Tỉnh Quảng Ngãi
- Huyện Ba Tơ
21484	Thị trấn Ba Tơ	21484
21526	Xã Ba Bích	21484
21511	Xã Ba Cung	21484
21499	Xã Ba Dinh	21499
21487	Xã Ba Điền	21490
21496	Xã Ba Động	21496
21500	Xã Ba Giang	21499
21508	Xã Ba Khâm	21520
21532	Xã Ba Lế	21523
21502	Xã Ba Liên	21496
21535	Xã Ba Nam	21523
21505	Xã Ba Ngạc	21529
21493	Xã Ba Thành	21496
21517	Xã Ba Tiêu	21529
21523	Xã Ba Tô	21523
21520	Xã Ba Trang	21520
21529	Xã Ba Vì	21529
21490	Xã Ba Vinh	21490
21538	Xã Ba Xa	21538
- Huyện Bình Sơn
21040	Thị trấn Châu Ổ	21040
21064	Xã Bình An	21085
21052	Xã Bình Chánh	21040
21112	Xã Bình Châu	21109
21100	Xã Bình Chương	21100
21070	Xã Bình Dương	21040
21049	Xã Bình Đông	21061
21067	Xã Bình Hải	21061
21103	Xã Bình Hiệp	21109
21079	Xã Bình Hòa	21061
21058	Xã Bình Khương	21085
21088	Xã Bình Long	21040
21085	Xã Bình Minh	21085
21106	Xã Bình Mỹ	21100
21055	Xã Bình Nguyên	21040
21073	Xã Bình Phước	21061
21109	Xã Bình Tân Phú	21109
21091	Xã Bình Thanh	21109
21046	Xã Bình Thạnh	21040
21043	Xã Bình Thuận	21061
21061	Xã Bình Trị	21061
21082	Xã Bình Trung	21040
- Huyện Minh Long
21361	Xã Long Hiệp	21361
21352	Xã Long Mai	21349
21358	Xã Long Môn	21361
21349	Xã Long Sơn	21349
21355	Xã Thanh An	21361
- Huyện Mộ Đức
21400	Thị trấn Mộ Đức	21400
21412	Xã Đức Chánh	21421
21415	Xã Đức Hiệp	21409
21424	Xã Đức Hòa	21400
21436	Xã Đức Lân	21433
	Xã Đức Lợi	21409
21418	Xã Đức Minh	21421
21409	Xã Đức Nhuận	21409
21433	Xã Đức Phong	21433
21430	Xã Đức Phú	21400
21427	Xã Đức Tân	21400
21421	Xã Đức Thạnh	21421
	Xã Đức Thắng	21409
21406	Xã Thắng Lợi	21409
- Huyện Nghĩa Hành
21364	Thị trấn Chợ Chùa	21364
21370	Xã Hành Dũng	21370
21379	Xã Hành Đức	21385
21382	Xã Hành Minh	21370
21376	Xã Hành Nhân	21370
21385	Xã Hành Phước	21385
21388	Xã Hành Thiện	21388
21391	Xã Hành Thịnh	21385
21367	Xã Hành Thuận	21364
21397	Xã Hành Tín Đông	21388
21394	Xã Hành Tín Tây	21388
21373	Xã Hành Trung	21364
- Huyện Sơn Hà
21289	Thị trấn Di Lăng	21289
21328	Xã Sơn Ba	21325
21301	Xã Sơn Bao	21289
21316	Xã Sơn Cao	21307
21307	Xã Sơn Giang	21307
21292	Xã Sơn Hạ	21292
21319	Xã Sơn Hải	21319
21325	Xã Sơn Kỳ	21325
21304	Xã Sơn Linh	21307
21298	Xã Sơn Nham	21292
21295	Xã Sơn Thành	21292
21322	Xã Sơn Thủy	21319
21313	Xã Sơn Thượng	21289
21310	Xã Sơn Trung	21319
- Huyện Sơn Tây
21331	Xã Sơn Bua	21334
21340	Xã Sơn Dung	21340
21346	Xã Sơn Lập	21343
21335	Xã Sơn Liên	21334
21341	Xã Sơn Long	21340
21338	Xã Sơn Màu	21343
21334	Xã Sơn Mùa	21334
21337	Xã Sơn Tân	21340
21343	Xã Sơn Tinh	21343
- Huyện Sơn Tịnh
21220	Thị trấn Tịnh Hà	21220
21205	Xã Tịnh Bắc	21205
21193	Xã Tịnh Bình	21220
21196	Xã Tịnh Đông	21196
21226	Xã Tịnh Giang	21196
21184	Xã Tịnh Hiệp	21205
21229	Xã Tịnh Minh	21196
21181	Xã Tịnh Phong	21181
21217	Xã Tịnh Sơn	21220
21175	Xã Tịnh Thọ	21181
21178	Xã Tịnh Trà	21205
- Huyện Trà Bồng
21115	Thị trấn Trà Xuân	21115
21157	Xã Hương Trà	21157
21148	Xã Sơn Trà	21154
21127	Xã Trà Bình	21127
21142	Xã Trà Bùi	21136
21118	Xã Trà Giang	21127
21124	Xã Trà Hiệp	21124
21133	Xã Trà Lâm	21124
21154	Xã Trà Phong	21154
21130	Xã Trà Phú	21127
21139	Xã Trà Sơn	21115
21136	Xã Trà Tân	21136
21166	Xã Trà Tây	21157
21145	Xã Trà Thanh	21124
21121	Xã Trà Thủy	21115
21163	Xã Trà Xinh	21154
- Huyện Tư Nghĩa
21235	Thị trấn La Hà	21235
21238	Thị trấn Sông Vệ	21238
21271	Xã Nghĩa Điền	21250
21280	Xã Nghĩa Hiệp	21238
21268	Xã Nghĩa Hòa	21235
21250	Xã Nghĩa Kỳ	21250
21241	Xã Nghĩa Lâm	21244
	Xã Nghĩa Mỹ	21238
21283	Xã Nghĩa Phương	21238
21259	Xã Nghĩa Sơn	21244
21244	Xã Nghĩa Thắng	21244
21247	Xã Nghĩa Thuận	21250
21274	Xã Nghĩa Thương	21235
21277	Xã Nghĩa Trung	21235
- Thành phố Quảng Ngãi
21031	Phường Chánh Lộ	21025
21010	Phường Lê Hồng Phong	21028
21019	Phường Nghĩa Chánh	21025
21028	Phường Nghĩa Lộ	21028
21025	Phường Nguyễn Nghiêm	21025
21016	Phường Quảng Phú	21028
21022	Phường Trần Hưng Đạo	21025
21013	Phường Trần Phú	21028
21172	Phường Trương Quang Trọng	21172
21262	Xã An Phú	21034
	Xã Nghĩa An	21034
21037	Xã Nghĩa Dõng	21034
21034	Xã Nghĩa Dũng	21034
21256	Xã Nghĩa Hà	21034
	Xã Nghĩa Phú	21034
21232	Xã Tịnh An	21172
21202	Xã Tịnh Ấn Đông	21172
21223	Xã Tịnh Ấn Tây	21172
21208	Xã Tịnh Châu	21211
21187	Xã Tịnh Hòa	21109
21211	Xã Tịnh Khê	21211
21190	Xã Tịnh Kỳ	21211
21214	Xã Tịnh Long	21211
21199	Xã Tịnh Thiện	21211
- Thị xã Đức Phổ
21439	Phường Nguyễn Nghiêm	21439
21469	Phường Phổ Hòa	21439
21463	Phường Phổ Minh	21439
21460	Phường Phổ Ninh	21439
21454	Phường Phổ Quang	21451
21478	Phường Phổ Thạnh	21478
21451	Phường Phổ Văn	21451
21466	Phường Phổ Vinh	21439
21442	Xã Phổ An	21451
21481	Xã Phổ Châu	21478
21472	Xã Phổ Cường	21472
21475	Xã Phổ Khánh	21472
21457	Xã Phổ Nhơn	21457
21445	Xã Phổ Phong	21457
21448	Xã Phổ Thuận	21451
= 22	Tỉnh Quảng Ninh
- Huyện Ba Chẽ
06970	Thị trấn Ba Chẽ	06970
06979	Xã Đạp Thanh	06979
06988	Xã Đồn Đạc	06970
06985	Xã Lương Minh	06985
	Xã Lương Mông	06985
	Xã Minh Cầm	06985
06982	Xã Nam Sơn	06970
06976	Xã Thanh Lâm	06979
06973	Xã Thanh Sơn	06970
- Huyện Bình Liêu
06838	Thị trấn Bình Liêu	06838
06844	Xã Đồng Tâm	06856
06847	Xã Đồng Văn	06841
06841	Xã Hoành Mô	06841
06859	Xã Húc Động	06838
06856	Xã Lục Hồn	06856
06853	Xã Vô Ngại	06838
- Huyện Cô Tô
07192	Thị trấn Cô Tô	07192
07195	Xã Đồng Tiến	07192
07198	Xã Thanh Lân	07192
- Huyện Đầm Hà
06895	Thị trấn Đầm Hà	06895
06910	Xã Dực Yên	06913
06919	Xã Đại Bình	06895
06916	Xã Đầm Hà	06895
06901	Xã Quảng An	06913
06898	Xã Quảng Lâm	06913
06913	Xã Quảng Tân	06913
06904	Xã Tân Bình	06895
06917	Xã Tân Lập	06895
- Huyện Hải Hà
06922	Thị trấn Quảng Hà	06922
06967	Xã Cái Chiên	06967
06949	Xã Đường Hoa	06946
06943	Xã Quảng Chính	06922
06925	Xã Quảng Đức	06931
06946	Xã Quảng Long	06946
06940	Xã Quảng Minh	06922
06952	Xã Quảng Phong	06922
06928	Xã Quảng Sơn	06946
06931	Xã Quảng Thành	06931
06937	Xã Quảng Thịnh	06931
- Huyện Tiên Yên
06862	Thị trấn Tiên Yên	06862
06868	Xã Đại Dực	06877
06874	Xã Điền Xá	06874
06883	Xã Đông Hải	06877
06877	Xã Đông Ngũ	06877
06892	Xã Đồng Rui	06886
06865	Xã Hà Lâu	06874
06886	Xã Hải Lạng	06886
06871	Xã Phong Dụ	06862
06889	Xã Tiên Lãng	06862
06880	Xã Yên Than	06874
- Huyện Vân Đồn
06994	Thị trấn Cái Rồng	06994
07018	Xã Bản Sen	06994
07000	Xã Bình Dân	06994
06997	Xã Đài Xuyên	06994
07009	Xã Đoàn Kết	06994
07015	Xã Đông Xá	06994
07012	Xã Hạ Long	06994
07006	Xã Minh Châu	06994
07027	Xã Ngọc Vừng	06994
07024	Xã Quan Lạn	06994
07021	Xã Thắng Lợi	06994
07003	Xã Vạn Yên	06994
- Thành phố Cẩm Phả
06796	Phường Cẩm Bình	06793
06769	Phường Cẩm Đông	06793
06772	Phường Cẩm Phú	06781
06766	Phường Cẩm Sơn	06781
06775	Phường Cẩm Tây	06793
06787	Phường Cẩm Thạch	06778
06790	Phường Cẩm Thành	06793
06781	Phường Cẩm Thịnh	06781
06784	Phường Cẩm Thủy	06778
06793	Phường Cẩm Trung	06793
06763	Phường Cửa Ông	06781
06760	Phường Mông Dương	06760
06778	Phường Quang Hanh	06778
	Xã Cẩm Hải	06799
	Xã Cộng Hòa	06799
06805	Xã Dương Huy	06760
06799	Xã Hải Hòa	06799
- Thành phố Đông Triều
07090	Phường Bình Dương	07090
07081	Phường Bình Khê	07081
07093	Phường Đức Chính	07093
07114	Phường Hoàng Quế	07114
07120	Phường Hồng Phong	07093
07126	Phường Hưng Đạo	07093
07123	Phường Kim Sơn	07069
07069	Phường Mạo Khê	07069
07102	Phường Thủy An	07093
07096	Phường Tràng An	07081
07105	Phường Xuân Sơn	07069
07129	Phường Yên Đức	07114
07117	Phường Yên Thọ	07069
07075	Xã An Sinh	07090
07111	Xã Hồng Thái Đông	07114
07108	Xã Hồng Thái Tây	07114
07099	Xã Nguyễn Huệ	07093
07078	Xã Tràng Lương	07081
07084	Xã Việt Dân	07090
- Thành phố Hạ Long
06694	Phường Bạch Đằng	06685
06673	Phường Bãi Cháy	06673
06676	Phường Cao Thắng	06676
06658	Phường Cao Xanh	06658
06706	Phường Đại Yên	06706
06661	Phường Giếng Đáy	06661
06649	Phường Hà Khánh	06658
06655	Phường Hà Khẩu	06661
06670	Phường Hà Lầm	06676
06652	Phường Hà Phong	06652
06667	Phường Hà Trung	06676
06664	Phường Hà Tu	06652
07030	Phường Hoành Bồ	07030
06691	Phường Hồng Gai	06685
06697	Phường Hồng Hà	06688
06688	Phường Hồng Hải	06688
06679	Phường Hùng Thắng	06673
06685	Phường Trần Hưng Đạo	06685
06700	Phường Tuần Châu	06706
06703	Phường Việt Hưng	06661
	Phường Yết Kiêu	06685
07057	Xã Bằng Cả	07054
07051	Xã Dân Chủ	07054
07042	Xã Đồng Lâm	07060
07036	Xã Đồng Sơn	06985
07045	Xã Hòa Bình	07060
07033	Xã Kỳ Thượng	06979
07066	Xã Lê Lợi	07030
07054	Xã Quảng La	07054
07063	Xã Sơn Dương	07030
07039	Xã Tân Dân	07054
07060	Xã Thống Nhất	07060
07048	Xã Vũ Oai	07060
- Thành phố Móng Cái
06751	Phường Bình Ngọc	06712
06742	Phường Hải Hòa	06712
06736	Phường Hải Yên	06736
	Phường Hòa Lạc	06712
06709	Phường Ka Long	06709
06715	Phường Ninh Dương	06709
06721	Phường Trà Cổ	06712
06712	Phường Trần Phú	06712
06727	Xã Bắc Sơn	06724
06730	Xã Hải Đông	06736
06724	Xã Hải Sơn	06724
06733	Xã Hải Tiến	06733
06745	Xã Hải Xuân	06712
06739	Xã Quảng Nghĩa	06733
06748	Xã Vạn Ninh	06709
06757	Xã Vĩnh Thực	06757
06754	Xã Vĩnh Trung	06757
- Thành phố Uông Bí
06814	Phường Bắc Sơn	06820
06823	Phường Nam Khê	06820
06832	Phường Phương Đông	06832
06835	Phường Phương Nam	06832
06817	Phường Quang Trung	06811
06811	Phường Thanh Sơn	06811
06820	Phường Trưng Vương	06820
06808	Phường Vàng Danh	06820
06826	Phường Yên Thanh	06811
06829	Xã Thượng Yên Công	06832
- Thị xã Đông Triều
	Phường Đông Triều	07093
	Xã Bình Dương	07090
	Xã Bình Khê	07081
	Xã Thủy An	07093
	Xã Yên Đức	07114
- Thị xã Quảng Yên
07150	Phường Cộng Hòa	07147
07135	Phường Đông Mai	07135
07168	Phường Hà An	07168
07138	Phường Minh Thành	07135
07165	Phường Nam Hòa	07183
07183	Phường Phong Cốc	07183
07174	Phường Phong Hải	07180
07132	Phường Quảng Yên	07132
07159	Phường Tân An	07168
07162	Phường Yên Giang	07132
07177	Phường Yên Hải	07183
07171	Xã Cẩm La	07183
07147	Xã Hiệp Hòa	07147
07156	Xã Hoàng Tân	07168
07180	Xã Liên Hòa	07180
07186	Xã Liên Vị	07180
07144	Xã Sông Khoai	07147
07153	Xã Tiền An	07132
07189	Xã Tiền Phong	07180
= 45	Tỉnh Quảng Trị
- Huyện Cam Lộ
19597	Thị trấn Cam Lộ	19597
19618	Xã Cam Chính	19597
19615	Xã Cam Hiếu	19603
19621	Xã Cam Nghĩa	19597
19612	Xã Cam Thành	19597
19606	Xã Cam Thủy	19603
19600	Xã Cam Tuyền	19603
19603	Xã Thanh An	19603
- Huyện Đa Krông
19555	Thị trấn Krông Klang	19555
19591	Xã A Bung	19594
19594	Xã A Ngo	19594
19585	Xã A Vao	19588
19570	Xã Ba Lòng	19567
19576	Xã Ba Nang	19564
19564	Xã Đa Krông	19564
19582	Xã Húc Nghì	19588
19561	Xã Hướng Hiệp	19555
19558	Xã Mò Ó	19555
19579	Xã Tà Long	19564
19588	Xã Tà Rụt	19588
19567	Xã Triệu Nguyên	19567
- Huyện Gio Linh
19496	Thị trấn Cửa Việt	19496
19495	Thị trấn Gio Linh	19495
19522	Xã Gio An	19537
	Xã Gio Châu	19495
19519	Xã Gio Hải	19496
19543	Xã Gio Mai	19496
19510	Xã Gio Mỹ	19495
19552	Xã Gio Quang	19495
19537	Xã Gio Sơn	19537
19546	Xã Hải Thái	19537
	Xã Linh Hải	19537
19534	Xã Linh Trường	19537
19507	Xã Phong Bình	19495
19498	Xã Trung Giang	19501
19501	Xã Trung Hải	19501
19504	Xã Trung Sơn	19501
- Huyện Hải Lăng
19681	Thị trấn Diên Sanh	19681
19684	Xã Hải An	19741
	Xã Hải Ba	19699
19687	Xã Hải Bình	19699
19738	Xã Hải Chánh	19735
19711	Xã Hải Dương	19741
19714	Xã Hải Định	19681
19699	Xã Hải Hưng	19699
19741	Xã Hải Khê	19741
19717	Xã Hải Lâm	19702
19726	Xã Hải Phong	19735
19702	Xã Hải Phú	19702
	Xã Hải Quế	19699
19693	Xã Hải Quy	19699
19735	Xã Hải Sơn	19735
19708	Xã Hải Thượng	19702
19729	Xã Hải Trường	19681
- Huyện Hướng Hóa
19429	Thị trấn Khe Sanh	19429
19432	Thị trấn Lao Bảo	19432
19483	Xã A Dơi	19483
19477	Xã Ba Tầng	19483
19468	Xã Húc	19429
19435	Xã Hướng Lập	19435
19447	Xã Hướng Linh	19441
19474	Xã Hướng Lộc	19462
19441	Xã Hướng Phùng	19441
19444	Xã Hướng Sơn	19441
19453	Xã Hướng Tân	19429
19438	Xã Hướng Việt	19435
19489	Xã Lìa	19489
19450	Xã Tân Hợp	19429
19462	Xã Tân Lập	19462
19465	Xã Tân Liên	19462
19459	Xã Tân Long	19432
19456	Xã Tân Thành	19432
19480	Xã Thanh	19489
19471	Xã Thuận	19489
19492	Xã Xy	19483
- Huyện Triệu Phong
19624	Thị trấn Ái Tử	19624
19669	Xã Triệu Ái	19669
	Xã Triệu An	19639
19654	Xã Triệu Cơ	19654
19645	Xã Triệu Đại	19645
19636	Xã Triệu Độ	19645
19675	Xã Triệu Giang	19669
19648	Xã Triệu Hòa	19645
	Xã Triệu Lăng	19654
19657	Xã Triệu Long	19669
19633	Xã Triệu Phước	19639
	Xã Triệu Sơn	19654
19660	Xã Triệu Tài	19654
19627	Xã Triệu Tân	19639
19678	Xã Triệu Thành	19624
19642	Xã Triệu Thuận	19645
19672	Xã Triệu Thượng	19624
19639	Xã Triệu Trạch	19639
19666	Xã Triệu Trung	19654
	Xã Triệu Vân	19639
- Huyện Vĩnh Linh
19366	Thị trấn Bến Quan	19366
19414	Thị trấn Cửa Tùng	19414
19363	Thị trấn Hồ Xá	19363
19408	Xã Hiền Thành	19414
19384	Xã Kim Thạch	19414
19378	Xã Trung Nam	19372
19375	Xã Vĩnh Chấp	19363
19423	Xã Vĩnh Giang	19414
19417	Xã Vĩnh Hà	19366
19396	Xã Vĩnh Hòa	19372
19393	Xã Vĩnh Khê	19366
19405	Xã Vĩnh Lâm	19405
19387	Xã Vĩnh Long	19363
19426	Xã Vĩnh Ô	19366
19420	Xã Vĩnh Sơn	19405
19369	Xã Vĩnh Thái	19372
19402	Xã Vĩnh Thủy	19405
19372	Xã Vĩnh Tú	19372
- Thành phố Đông Hà
19333	Phường 1	19333
19342	Phường 2	19351
19354	Phường 3	19333
19345	Phường 4	19333
19348	Phường 5	19351
19330	Phường Đông Giang	19333
19336	Phường Đông Lễ	19351
19351	Phường Đông Lương	19351
19339	Phường Đông Thanh	19333
- Thị xã Quảng Trị
19357	Phường 1	19360
19360	Phường 2	19360
19361	Phường 3	19360
19358	Phường An Đôn	19360
19705	Xã Hải Lệ	19360
= 94	Tỉnh Sóc Trăng
- Huyện Châu Thành
31569	Thị trấn Châu Thành	31569
31594	Xã An Hiệp	31594
31600	Xã An Ninh	31594
31570	Xã Hồ Đắc Kiện	31570
31573	Xã Phú Tâm	31569
31582	Xã Phú Tân	31582
31585	Xã Thiện Mỹ	31570
31576	Xã Thuận Hòa	31582
- Huyện Cù Lao Dung
31615	Thị trấn Cù Lao Dung	31615
31618	Xã An Thạnh 1	31615
31630	Xã An Thạnh 2	31633
31633	Xã An Thạnh 3	31633
31624	Xã An Thạnh Đông	31615
31636	Xã An Thạnh Nam	31633
31621	Xã An Thạnh Tây	31615
31627	Xã Đại Ân 1	31633
- Huyện Kế Sách
31531	Thị trấn An Lạc Thôn	31531
31528	Thị trấn Kế Sách	31528
31540	Xã An Lạc Tây	31540
31564	Xã An Mỹ	31552
31546	Xã Ba Trinh	31561
31561	Xã Đại Hải	31561
31558	Xã Kế An	31528
31555	Xã Kế Thành	31528
31552	Xã Nhơn Mỹ	31552
31537	Xã Phong Nẫm	31537
31549	Xã Thới An Hội	31540
31543	Xã Trinh Phú	31531
31534	Xã Xuân Hòa	31531
- Huyện Long Phú
31645	Thị trấn Đại Ngãi	31645
31639	Thị trấn Long Phú	31639
31663	Xã Châu Khánh	31666
31648	Xã Hậu Thạnh	31654
31651	Xã Long Đức	31645
31669	Xã Long Phú	31639
31657	Xã Phú Hữu	31654
31642	Xã Song Phụng	31552
31660	Xã Tân Hưng	31666
31666	Xã Tân Thạnh	31666
31654	Xã Trường Khánh	31654
- Huyện Mỹ Tú
31567	Thị trấn Huỳnh Hữu Nghĩa	31567
31588	Xã Hưng Phú	31579
31579	Xã Long Hưng	31579
31591	Xã Mỹ Hương	31591
31603	Xã Mỹ Phước	31603
31609	Xã Mỹ Thuận	31567
31597	Xã Mỹ Tú	31567
31612	Xã Phú Mỹ	31591
31606	Xã Thuận Hưng	31591
- Huyện Mỹ Xuyên
31684	Thị trấn Mỹ Xuyên	31684
31690	Xã Đại Tâm	31684
31720	Xã Gia Hòa 1	31708
31726	Xã Gia Hòa 2	31726
31717	Xã Hòa Tú 1	31717
31729	Xã Hòa Tú II	31717
31711	Xã Ngọc Đông	31723
31723	Xã Ngọc Tố	31723
31693	Xã Tham Đôn	31723
31708	Xã Thạnh Phú	31708
31714	Xã Thạnh Quới	31726
- Huyện Thạnh Trị
31757	Thị trấn Hưng Lợi	31756
31756	Thị trấn Phú Lộc	31756
31780	Xã Châu Hưng	31777
31765	Xã Lâm Kiết	31759
31759	Xã Lâm Tân	31759
31762	Xã Thạnh Tân	31741
31774	Xã Thạnh Trị	31756
31768	Xã Tuân Tức	31759
31777	Xã Vĩnh Lợi	31777
31771	Xã Vĩnh Thành	31777
- Huyện Trần Đề
31679	Thị trấn Lịch Hội Thượng	31679
31673	Thị trấn Trần Đề	31673
31672	Xã Đại Ân 2	31673
31678	Xã Lịch Hội Thượng	31679
31675	Xã Liêu Tú	31675
31687	Xã Tài Văn	31687
31699	Xã Thạnh Thới An	31699
31702	Xã Thạnh Thới Thuận	31699
31681	Xã Trung Bình	31673
31696	Xã Viên An	31687
31705	Xã Viên Bình	31675
- Thành phố Sóc Trăng
31522	Phường 1	31510
31525	Phường 10	31684
31510	Phường 2	31510
31519	Phường 3	31510
31516	Phường 4	31510
31498	Phường 5	31507
31507	Phường 6	31507
31501	Phường 7	31507
31504	Phường 8	31507
	Phường 9	31510
- Thị xã Ngã Năm
31732	Phường 1	31732
31735	Phường 2	31732
31747	Phường 3	31753
31744	Xã Long Bình	31741
31750	Xã Mỹ Bình	31753
31753	Xã Mỹ Quới	31753
31741	Xã Tân Long	31741
31738	Xã Vĩnh Quới	31732
- Thị xã Vĩnh Châu
31783	Phường 1	31783
31801	Phường 2	31783
31789	Phường Khánh Hòa	31789
31804	Phường Vĩnh Phước	31804
31786	Xã Hòa Đông	31789
31798	Xã Lạc Hòa	31783
31810	Xã Lai Hòa	31810
31795	Xã Vĩnh Hải	31795
31792	Xã Vĩnh Hiệp	31789
31807	Xã Vĩnh Tân	31804
= 14	Tỉnh Sơn La
- Huyện Bắc Yên
03856	Thị trấn Bắc Yên	03856
03895	Xã Chiềng Sại	03892
03877	Xã Chim Vàn	03871
03862	Xã Hang Chú	03862
03869	Xã Háng Đồng	03868
03886	Xã Hồng Ngài	03856
03890	Xã Hua Nhàn	03880
03874	Xã Làng Chếu	03868
03880	Xã Mường Khoa	03880
03871	Xã Pắc Ngà	03871
03859	Xã Phiêng Ban	03856
03892	Xã Phiêng Côn	03892
03883	Xã Song Pe	03856
03889	Xã Tạ Khoa	03880
03868	Xã Tà Xùa	03868
03865	Xã Xím Vàng	03862
- Huyện Mai Sơn
04105	Thị trấn Hát Lót	04105
04120	Xã Chiềng Ban	04132
04114	Xã Chiềng Chăn	04108
04129	Xã Chiềng Chung	04117
04147	Xã Chiềng Dong	04132
04150	Xã Chiềng Kheo	04132
04156	Xã Chiềng Lương	04159
04132	Xã Chiềng Mai	04132
04123	Xã Chiềng Mung	04123
04141	Xã Chiềng Nơi	04144
04108	Xã Chiềng Sung	04108
04153	Xã Chiềng Ve	04132
04138	Xã Cò Nòi	04105
04135	Xã Hát Lót	04105
04111	Xã Mường Bằng	04123
04126	Xã Mường Bon	04123
04117	Xã Mường Chanh	04117
04136	Xã Nà Bó	04136
04162	Xã Nà Ơt	04159
04144	Xã Phiêng Cằm	04144
04159	Xã Phiêng Pằn	04159
04165	Xã Tà Hộc	04136
- Huyện Mường La
03808	Thị trấn Ít Ong	03808
03832	Xã Chiềng Ân	03850
03838	Xã Chiềng Công	03850
03850	Xã Chiềng Hoa	03850
03814	Xã Chiềng Lao	03814
03829	Xã Chiềng Muôn	03808
03844	Xã Chiềng San	03808
03817	Xã Hua Trai	03814
03847	Xã Mường Bú	03847
03853	Xã Mường Chùm	03847
03823	Xã Mường Trai	03808
03811	Xã Nậm Giôn	03814
03826	Xã Nậm Păm	03808
03820	Xã Ngọc Chiến	03820
03835	Xã Pi Toong	03808
03841	Xã Tạ Bú	03847
- Huyện Phù Yên
03910	Thị trấn Quang Huy	03910
03976	Xã Bắc Phong	03970
03967	Xã Đá Đỏ	03961
03922	Xã Gia Phù	03922
	Xã Huy Bắc	03910
03928	Xã Huy Hạ	03910
03931	Xã Huy Tân	03910
03916	Xã Huy Thượng	03910
03940	Xã Huy Tường	03910
03961	Xã Kim Bon	03961
03964	Xã Mường Bang	03943
03907	Xã Mường Cơi	03907
03943	Xã Mường Do	03943
03934	Xã Mường Lang	03943
03904	Xã Mường Thải	03907
03973	Xã Nam Phong	03970
	Xã Quang Huy	03901
03946	Xã Sập Xa	03922
03937	Xã Suối Bau	03922
03901	Xã Suối Tọ	03901
03919	Xã Tân Lang	03907
03970	Xã Tân Phong	03970
03958	Xã Tường Hạ	03958
03955	Xã Tường Phong	03958
03925	Xã Tường Phù	03922
03949	Xã Tường Thượng	03958
03952	Xã Tường Tiến	03958
- Huyện Quỳnh Nhai
03703	Thị trấn Mường Giàng	03703
03685	Xã Cà Nàng	03688
03706	Xã Chiềng Bằng	03703
03688	Xã Chiềng Khay	03688
03718	Xã Chiềng Khoang	03703
03700	Xã Chiềng Ơn	03703
03682	Xã Mường Chiên	03688
03694	Xã Mường Giôn	03694
03709	Xã Mường Sại	03712
03712	Xã Nậm ét	03712
03697	Xã Pá Ma Pha Khinh	03694
- Huyện Sông Mã
04168	Thị trấn Sông Mã	04168
04171	Xã Bó Sinh	04171
04207	Xã Chiềng Cang	04219
04180	Xã Chiềng En	04171
04204	Xã Chiềng Khoong	04204
04222	Xã Chiềng Khương	04222
04177	Xã Chiềng Phung	04186
04195	Xã Chiềng Sơ	04195
04189	Xã Đứa Mòn	04183
04210	Xã Huổi Một	04210
04216	Xã Mường Cai	04204
04219	Xã Mường Hung	04219
04183	Xã Mường Lầm	04183
04213	Xã Mường Sai	04222
04198	Xã Nà Nghịu	04168
04201	Xã Nậm Mằn	04210
04186	Xã Nậm Ty	04186
04174	Xã Pú Pẩu	04171
04192	Xã Yên Hưng	04195
- Huyện Sốp Cộp
04234	Xã Dồm Cang	04228
04246	Xã Mường Lạn	04246
04240	Xã Mường Lèo	04240
04243	Xã Mường Và	04231
04237	Xã Nậm Lạnh	04231
04228	Xã Púng Bánh	04228
04225	Xã Sam Kha	04228
04231	Xã Sốp Cộp	04231
- Huyện Thuận Châu
03721	Thị trấn Thuận Châu	03721
03805	Xã Bản Lầm	03799
03778	Xã Bó Mười	03757
03793	Xã Bon Phặng	03799
03766	Xã Chiềng Bôm	03721 03784
03733	Xã Chiềng La	03754
	Xã Chiềng Ly	03721
03736	Xã Chiềng Ngàm	03754
03787	Xã Chiềng Pấc	03721
03730	Xã Chiềng Pha	03724
03781	Xã Co Mạ	03781
03796	Xã Co Tòng	03781
03742	Xã é Tòng	03763
03739	Xã Liệp Tè	03757
03763	Xã Long Hẹ	03763
03799	Xã Muổi Nọi	03799
03760	Xã Mường Bám	03760
03727	Xã Mường é	03727
03757	Xã Mường Khiêng	03757
03790	Xã Nậm Lầu	03784
03754	Xã Noong Lay	03754
03802	Xã Pá Lông	03781
03724	Xã Phổng Lái	03724
	Xã Phổng Lăng	03721
03745	Xã Phổng Lập	03727
03748	Xã Phổng Ly	03721
03784	Xã Púng Tra	03784
03769	Xã Thôm Mòn	03721
03775	Xã Tông Cọ	03754
03772	Xã Tông Lạnh	03721
- Huyện Vân Hồ
04036	Xã Chiềng Khoa	04018
04056	Xã Chiềng Xuân	03985
04054	Xã Chiềng Yên	04048
04009	Xã Liên Hòa	04006
04051	Xã Lóng Luông	04048
04039	Xã Mường Men	04048
04021	Xã Mường Tè	04006
04042	Xã Quang Minh	04006
04006	Xã Song Khủa	04006
03994	Xã Suối Bàng	04018
04058	Xã Tân Xuân	04057
04018	Xã Tô Múa	04018
04048	Xã Vân Hồ	04048
04057	Xã Xuân Nha	04057
- Huyện Yên Châu
04075	Thị trấn Yên Châu	04075
04063	Xã Chiềng Đông	04075
04078	Xã Chiềng Hặc	04078
04090	Xã Chiềng Khoi	04075
04084	Xã Chiềng On	04087
04072	Xã Chiềng Pằn	04075
04069	Xã Chiềng Sàng	04075
04102	Xã Chiềng Tương	04096
04096	Xã Lóng Phiêng	04096
04081	Xã Mường Lựm	04078
04099	Xã Phiêng Khoài	04099
04066	Xã Sặp Vạt	04075
04093	Xã Tú Nang	04078
	Xã Viêng Lán	04075
04087	Xã Yên Sơn	04087
- Thành phố Sơn La
03667	Phường Chiềng An	03664
03670	Phường Chiềng Cơi	03670
03646	Phường Chiềng Lề	03646
03679	Phường Chiềng Sinh	03679
03655	Phường Quyết Tâm	03646
03652	Phường Quyết Thắng	03646
03649	Phường Tô Hiệu	03646
03658	Xã Chiềng Cọ	03670
03661	Xã Chiềng Đen	03664
03673	Xã Chiềng Ngần	03679
03664	Xã Chiềng Xôm	03664
03676	Xã Hua La	03670
- Thị xã Mộc Châu
03983	Phường Bình Minh	04033
03984	Phường Cờ Đỏ	03982
04030	Phường Đông Sang	03979
03980	Phường Mộc Lỵ	03980
03979	Phường Mộc Sơn	03979
04027	Phường Mường Sang	03980
03982	Phường Thảo Nguyên	03982
04033	Phường Vân Sơn	04033
	Thị trấn Mộc Châu	03979 03980
	Thị trấn Nông trường Mộc Châu	03980 03982 04000 04033
04015	Xã Chiềng Chung	04000
04012	Xã Chiềng Hắc	03980
04024	Xã Chiềng Khừa	04045
03985	Xã Chiềng Sơn	03985
04000	Xã Đoàn Kết	04000
	Xã Đông Sang	03979 03985
	Xã Hua Păng	04000
04045	Xã Lóng Sập	04045
	Xã Mường Sang	03980 03985 04045
	Xã Nà Mường	04000
	Xã Phiêng Luông	04000 04033
	Xã Quy Hướng	04000
	Xã Tà Lại	04000
	Xã Tân Hợp	03997
	Xã Tân Lập	03997
03997	Xã Tân Yên	03997
= 72	Tỉnh Tây Ninh
- Huyện Bến Cầu
25681	Thị trấn Bến Cầu	25681
25705	Xã An Thạnh	25681
25684	Xã Long Chữ	25684
25690	Xã Long Giang	25702
25696	Xã Long Khánh	25702
25687	Xã Long Phước	25684
25702	Xã Long Thuận	25702
25699	Xã Lợi Thuận	25681
25693	Xã Tiên Thuận	25681
- Huyện Châu Thành
25585	Thị trấn Châu Thành	25585
25615	Xã An Bình	25585
25600	Xã An Cơ	25588
25603	Xã Biên Giới	25606
25594	Xã Đồng Khởi	25585
25588	Xã Hảo Đước	25588
25612	Xã Hòa Hội	25606
25606	Xã Hòa Thạnh	25606
25627	Xã Long Vĩnh	25684
25624	Xã Ninh Điền	25621
25591	Xã Phước Vinh	25591
25597	Xã Thái Bình	25585
25618	Xã Thanh Điền	25633
25621	Xã Thành Long	25621
25609	Xã Trí Bình	25588
- Huyện Dương Minh Châu
25552	Thị trấn Dương Minh Châu	25552
25567	Xã Bàu Năng	25567
25576	Xã Bến Củi	25579
25573	Xã Cầu Khởi	25573
25570	Xã Chà Là	25567
25579	Xã Lộc Ninh	25579
25558	Xã Phan	25552
25564	Xã Phước Minh	25579
25561	Xã Phước Ninh	25573
25555	Xã Suối Đá	25552
25582	Xã Truông Mít	25666
- Huyện Gò Dầu
25654	Thị trấn Gò Dầu	25654
25666	Xã Bàu Đồn	25666
25660	Xã Cẩm Giang	25657
25663	Xã Hiệp Thạnh	25663
25672	Xã Phước Đông	25672
25669	Xã Phước Thạnh	25663
25675	Xã Phước Trạch	25663
25657	Xã Thạnh Đức	25657
25678	Xã Thanh Phước	25654
- Huyện Tân Biên
25486	Thị trấn Tân Biên	25486
25504	Xã Hòa Hiệp	25591
25510	Xã Mỏ Công	25510
25495	Xã Tân Bình	25486
25489	Xã Tân Lập	25489
25507	Xã Tân Phong	25498
25492	Xã Thạnh Bắc	25489
25498	Xã Thạnh Bình	25498
25501	Xã Thạnh Tây	25486
25513	Xã Trà Vong	25510
- Huyện Tân Châu
25516	Thị trấn Tân Châu	25516
25534	Xã Suối Dây	25534
25531	Xã Suối Ngô	25531
25522	Xã Tân Đông	25522
25519	Xã Tân Hà	25522
25537	Xã Tân Hiệp	25525
25528	Xã Tân Hòa	25531
25525	Xã Tân Hội	25525
25549	Xã Tân Hưng	25549
25546	Xã Tân Phú	25549
25543	Xã Tân Thành	25534
25540	Xã Thạnh Đông	25516
- Thành phố Tây Ninh
25456	Phường 1	25459
25468	Phường 2	25459
25459	Phường 3	25459
25462	Phường 4	25459
25465	Phường Hiệp Ninh	25459
25480	Phường Ninh Sơn	25480
25483	Phường Ninh Thạnh	25567
25477	Xã Bình Minh	25480
25474	Xã Tân Bình	25480
25471	Xã Thạnh Tân	25480
- Thị xã Hòa Thành
25633	Phường Hiệp Tân	25633
25630	Phường Long Hoa	25630
25636	Phường Long Thành Bắc	25630
25645	Phường Long Thành Trung	25645
25651	Xã Long Thành Nam	25645
25642	Xã Trường Đông	25630
25639	Xã Trường Hòa	25630
25648	Xã Trường Tây	25630
- Thị xã Trảng Bàng
25735	Phường An Hòa	25708
25732	Phường An Tịnh	25732
25723	Phường Gia Bình	25654
25720	Phường Gia Lộc	25672
25717	Phường Lộc Hưng	25732
25708	Phường Trảng Bàng	25708
25711	Xã Đôn Thuận	25711
25714	Xã Hưng Thuận	25711
25729	Xã Phước Bình	25729
25738	Xã Phước Chỉ	25729
= 34	Tỉnh Thái Bình
- Huyện Đông Hưng
12688	Thị trấn Đông Hưng	12688
	Xã An Châu	12700
	Xã Chương Dương	12736
	Xã Đô Lương	12700
12802	Xã Đông Á	12793
12757	Xã Đông Các	12688
12706	Xã Đông Cường	12694
12811	Xã Đông Dương	12817
	Xã Đông Động	12775
12808	Xã Đông Hoàng	12775
12751	Xã Đông Hợp	12688
12748	Xã Đông Kinh	12745
12718	Xã Đông La	12688
12694	Xã Đông Phương	12694
12793	Xã Đông Quan	12793
	Xã Đông Quang	12775
12703	Xã Đông Sơn	12688
12769	Xã Đông Tân	12793
12772	Xã Đông Vinh	12745
12724	Xã Đông Xá	12694
	Xã Đông Xuân	12775
12745	Xã Hà Giang	12745
12778	Xã Hồng Bạch	12754
12790	Xã Hồng Giang	12763
12739	Xã Hồng Việt	12754
	Xã Hợp Tiến	12736
12700	Xã Liên An Đô	12700
	Xã Liên Giang	12700
12763	Xã Liên Hoa	12763
12715	Xã Lô Giang	12700
12712	Xã Mê Linh	12700
12823	Xã Minh Phú	12763
12721	Xã Minh Tân	12754
12730	Xã Nguyên Xá	12688
	Xã Phong Châu	12736
12736	Xã Phong Dương Tiến	12736
12760	Xã Phú Châu	12736
12709	Xã Phú Lương	12700
12754	Xã Thăng Long	12754
12784	Xã Trọng Quan	12763
12775	Xã Xuân Quang Động	12775
- Huyện Hưng Hà
12586	Thị trấn Hưng Hà	12586
12613	Thị trấn Hưng Nhân	12613
12628	Xã Bắc Sơn	12631
12601	Xã Canh Tân	12595
12679	Xã Chí Hòa	12685
12656	Xã Chi Lăng	12631
12595	Xã Cộng Hòa	12595
	Xã Dân Chủ	12619
12619	Xã Duyên Hải	12619
	Xã Điệp Nông	12619
12616	Xã Đoan Hùng	12634
12676	Xã Độc Lập	12676
12631	Xã Đông Đô	12631
12655	Xã Hòa Bình	12586
12604	Xã Hòa Tiến	12595
12661	Xã Hồng An	12676
12667	Xã Hồng Lĩnh	12586
12685	Xã Hồng Minh	12685
	Xã Hùng Dũng	12619
12664	Xã Kim Chung	12586
12637	Xã Liên Hiệp	12613
12682	Xã Minh Hòa	12685
12658	Xã Minh Khai	12586
12670	Xã Minh Tân	12676
12634	Xã Phúc Khánh	12634
12589	Xã Quang Trung	12619
12622	Xã Tân Hòa	12595
12592	Xã Tân Lễ	12613
12610	Xã Tân Tiến	12634
12640	Xã Tây Đô	12631
12649	Xã Thái Hưng	12613
12652	Xã Thái Phương	12634
12643	Xã Thống Nhất	12586
12646	Xã Tiến Đức	12613
12625	Xã Văn Cẩm	12619
12673	Xã Văn Lang	12586
- Huyện Kiến Xương
13075	Thị trấn Kiến Xương	13075
13087	Xã An Bình	13096
13186	Xã Bình Định	13186
13138	Xã Bình Minh	13075
13096	Xã Bình Nguyên	13096
13183	Xã Bình Thanh	13183
	Xã Đình Phùng	13120
13135	Xã Hòa Bình	13132
13093	Xã Hồng Thái	13093
13189	Xã Hồng Tiến	13186
13159	Xã Hồng Vũ	13159
13102	Xã Lê Lợi	13120
13171	Xã Minh Quang	13183
13177	Xã Minh Tân	13183
13180	Xã Nam Bình	13186
	Xã Nam Cao	13120
13144	Xã Quang Bình	13075
13132	Xã Quang Lịch	13132
13162	Xã Quang Minh	13075
13165	Xã Quang Trung	13075
13081	Xã Quốc Tuấn	13093
13090	Xã Tây Sơn	12454
13114	Xã Thanh Tân	13096
13120	Xã Thống Nhất	13120
	Xã Thượng Hiền	13120
13078	Xã Trà Giang	13093
13129	Xã Vũ An	13141
	Xã Vũ Bình	13159
13156	Xã Vũ Công	13159
	Xã Vũ Hòa	13159
13111	Xã Vũ Lễ	13132
13126	Xã Vũ Ninh	13141
13141	Xã Vũ Quí	13141
	Xã Vũ Thắng	13159
13150	Xã Vũ Trung	13141
- Huyện Quỳnh Phụ
12523	Thị trấn An Bài	12523
12472	Thị trấn Quỳnh Côi	12472
12526	Xã An Ấp	12526
12502	Xã An Cầu	12526
12571	Xã An Dục	12583
12478	Xã An Đồng	12499
12490	Xã An Hiệp	12499
12475	Xã An Khê	12499
12550	Xã An Lễ	12526
12559	Xã An Mỹ	12523
12514	Xã An Ninh	12523
12538	Xã An Quí	12526
12499	Xã An Thái	12499
12541	Xã An Thanh	12523
12580	Xã An Tràng	12583
12565	Xã An Vinh	12577
12547	Xã An Vũ	12523
12532	Xã Châu Sơn	12532
12574	Xã Đông Hải	12577
12583	Xã Đồng Tiến	12583
	Xã Quỳnh Bảo	12577
12496	Xã Quỳnh Giao	12511
12520	Xã Quỳnh Hải	12472
12481	Xã Quỳnh Hoa	12511
12493	Xã Quỳnh Hoàng	12517
12529	Xã Quỳnh Hội	12472
12505	Xã Quỳnh Hồng	12472
12553	Xã Quỳnh Hưng	12472
12508	Xã Quỳnh Khê	12532
12484	Xã Quỳnh Lâm	12517
12511	Xã Quỳnh Minh	12511
12535	Xã Quỳnh Mỹ	12472
12517	Xã Quỳnh Ngọc	12517
12562	Xã Quỳnh Nguyên	12532
12487	Xã Quỳnh Thọ	12511
	Xã Quỳnh Trang	12577
	Xã Quỳnh Xá	12577
12577	Xã Trang Bảo Xá	12577
- Huyện Thái Thụy
12826	Thị trấn Diêm Điền	12826
12847	Xã An Tân	12862
12916	Xã Dương Hồng Thủy	12916
12865	Xã Dương Phúc	12865
12922	Xã Hòa An	12922
12841	Xã Hồng Dũng	12862
12949	Xã Mỹ Lộc	12943
12925	Xã Sơn Hà	12919
12958	Xã Tân Học	12943
12940	Xã Thái Đô	12943
12919	Xã Thái Giang	12919
12937	Xã Thái Hưng	12922
12910	Xã Thái Nguyên	12922
12934	Xã Thái Phúc	12916
12961	Xã Thái Thịnh	12961
12967	Xã Thái Thọ	12961
12907	Xã Thái Thượng	12922
12943	Xã Thái Xuyên	12943
12964	Xã Thuần Thành	12961
12871	Xã Thụy Bình	12826
12874	Xã Thụy Chính	12850
12877	Xã Thụy Dân	12850
12892	Xã Thụy Duyên	12904
12880	Xã Thụy Hải	12826
12853	Xã Thụy Hưng	12865
12889	Xã Thụy Liên	12826
12850	Xã Thụy Ninh	12850
12904	Xã Thụy Phong	12904
12844	Xã Thụy Quỳnh	12859
12901	Xã Thụy Sơn	12865
12898	Xã Thụy Thanh	12904
12868	Xã Thụy Trình	12826
12832	Xã Thụy Trường	12862
12859	Xã Thụy Văn	12859
12856	Xã Thụy Việt	12859
12862	Xã Thụy Xuân	12862
- Huyện Tiền Hải
12970	Thị trấn Tiền Hải	12970
13030	Xã Ái Quốc	13021
13012	Xã An Ninh	12970
13048	Xã Bắc Hải	13039
13018	Xã Đông Cơ	13003
13000	Xã Đông Hoàng	13003
13024	Xã Đông Lâm	13003
12979	Xã Đông Long	12988
13003	Xã Đông Minh	13003
	Xã Đông Phong	12988
12997	Xã Đông Quang	12988
	Xã Đông Quý	12988
12976	Xã Đông Trà	12988
	Xã Đông Trung	12988
12988	Xã Đông Xuyên	12988
13045	Xã Nam Chính	13057
13036	Xã Nam Cường	13057
13054	Xã Nam Hà	13063
13069	Xã Nam Hải	13063
13063	Xã Nam Hồng	13063
13066	Xã Nam Hưng	13066
13072	Xã Nam Phú	13066
	Xã Nam Thanh	13057
	Xã Nam Thắng	13057
13051	Xã Nam Thịnh	13057
13057	Xã Nam Tiến	13057
13060	Xã Nam Trung	13066
13027	Xã Phương Công	13039
13021	Xã Tây Giang	13021
12991	Xã Tây Lương	12970
12994	Xã Tây Ninh	12970
	Xã Tây Phong	13021
	Xã Tây Tiến	13021
13039	Xã Vân Trường	13039
12985	Xã Vũ Lăng	12970
- Huyện Vũ Thư
13192	Thị trấn Vũ Thư	13192
13243	Xã Bách Thuận	13246
13231	Xã Dũng Nghĩa	13192
13279	Xã Duy Nhất	13279
13198	Xã Đồng Thanh	13219
13204	Xã Hiệp Hòa	13222
13258	Xã Hòa Bình	13192
13195	Xã Hồng Lý	13219
13282	Xã Hồng Phong	13279
13228	Xã Minh Khai	13192
13222	Xã Minh Lãng	13222
13234	Xã Minh Quang	13192
13261	Xã Nguyên Xá	12466
13207	Xã Phúc Thành	13225
13249	Xã Song An	12466
13213	Xã Song Lãng	13222
13237	Xã Tam Quang	13192
13216	Xã Tân Hòa	13225
13240	Xã Tân Lập	13246
13210	Xã Tân Phong	13225
13252	Xã Trung An	12466
13246	Xã Tự Tân	13246
13219	Xã Việt Hùng	13219
13264	Xã Việt Thuận	13264
13270	Xã Vũ Đoài	13279
13255	Xã Vũ Hội	13264
13273	Xã Vũ Tiến	13279
13276	Xã Vũ Vân	13264
13267	Xã Vũ Vinh	13264
13201	Xã Xuân Hòa	13219
- Thành phố Thái Bình
12436	Phường Bồ Xuyên	13225
12439	Phường Đề Thám	12452
12460	Phường Hoàng Diệu	12817
12442	Phường Kỳ Bá	12454
12433	Phường Lê Hồng Phong	13225
12448	Phường Phú Khánh	12466
12445	Phường Quang Trung	12452
12451	Phường Tiền Phong	13225
12452	Phường Trần Hưng Đạo	12452
12454	Phường Trần Lãm	12454
12457	Xã Đông Hòa	12817
12817	Xã Đông Mỹ	12817
12820	Xã Đông Thọ	12817
12463	Xã Phú Xuân	12452
13225	Xã Tân Bình	13225
12469	Xã Vũ Chính	12454
13084	Xã Vũ Đông	12454
13108	Xã Vũ Lạc	12454
12466	Xã Vũ Phúc	12466
= 19	Tỉnh Thái Nguyên
- Huyện Đại Từ
05761	Thị trấn Hùng Sơn	05488
05851	Thị trấn Quân Chu	05851
05824	Xã An Khánh	05809
05800	Xã Bản Ngoại	05800
05830	Xã Bình Thuận	05830
05848	Xã Cát Nê	05851
05809	Xã Cù Vân	05809
05776	Xã Đức Lương	05776
05812	Xã Hà Thượng	05809
05818	Xã Hoàng Nông	05818
05821	Xã Khôi Kỳ	05830
	Xã Ký Phú	05845
05815	Xã La Bằng	05818
05833	Xã Lục Ba	05830
05770	Xã Minh Tiến	05776
05836	Xã Mỹ Yên	05830
	Xã Na Mao	05773 05800
05779	Xã Phú Cường	05800
05785	Xã Phú Lạc	05788
05791	Xã Phú Thịnh	05800
05797	Xã Phú Xuyên	05773
05794	Xã Phục Linh	05788
05767	Xã Phúc Lương	05776
05788	Xã Tân Linh	05788
05827	Xã Tân Thái	05488
05803	Xã Tiên Hội	05818
05845	Xã Vạn Phú	05845
	Xã Vạn Thọ	05845
05842	Xã Văn Yên	05845
05773	Xã Yên Lãng	05773
- Huyện Định Hóa
05569	Thị trấn Chợ Chu	05569
05554	Xã Bảo Linh	05569
05605	Xã Bình Thành	05605
05587	Xã Bình Yên	05587
05596	Xã Bộc Nhiêu	05581
05590	Xã Điềm Mặc	05602
05575	Xã Định Biên	05587
05572	Xã Đồng Thịnh	05569
05551	Xã Kim Phượng	05551
05542	Xã Lam Vỹ	05542
05539	Xã Linh Thông	05542
05602	Xã Phú Đình	05602
05593	Xã Phú Tiến	05581
05560	Xã Phúc Chu	05569
05566	Xã Phượng Tiến	05563
05545	Xã Quy Kỳ	05551
05599	Xã Sơn Phú	05605
05563	Xã Tân Dương	05563
05548	Xã Tân Thịnh	05563
05578	Xã Thanh Định	05587
05581	Xã Trung Hội	05581
05584	Xã Trung Lương	05587
- Huyện Đồng Hỷ
05692	Thị trấn Hóa Thượng	05692
05656	Thị trấn Sông Cầu	05692
05662	Thị trấn Trại Cau	05662
05689	Xã Cây Thị	05707
05671	Xã Hòa Bình	05665
05683	Xã Hóa Trung	05692
05698	Xã Hợp Tiến	05662
05686	Xã Khe Mo	05680
05677	Xã Minh Lập	05692
05707	Xã Nam Hòa	05707
05674	Xã Quang Sơn	05674
05668	Xã Tân Long	05674
05680	Xã Văn Hán	05680
05665	Xã Văn Lăng	05665
- Huyện Phú Bình
05908	Thị trấn Hương Sơn	05908
05911	Xã Bàn Đạt	05917
05929	Xã Bảo Lý	05908
05965	Xã Dương Thành	05953
05926	Xã Đào Xá	05917
05941	Xã Điềm Thụy	05941
05968	Xã Hà Châu	05941
05959	Xã Kha Sơn	05953
05953	Xã Lương Phú	05953
05956	Xã Nga My	05941
05938	Xã Nhã Lộng	05908
05947	Xã Tân Đức	05953
05935	Xã Tân Hòa	05923
05917	Xã Tân Khánh	05917
05920	Xã Tân Kim	05923
05923	Xã Tân Thành	05923
05962	Xã Thanh Ninh	05953
05932	Xã Thượng Đình	05941
05950	Xã Úc Kỳ	05908
05944	Xã Xuân Phương	05908
- Huyện Phú Lương
05611	Thị trấn Đu	05611
05644	Thị trấn Giang Tiên	05611
05650	Xã Cổ Lũng	05641
05629	Xã Động Đạt	05611
05638	Xã Hợp Thành	05632
05626	Xã Ôn Lương	05632
05635	Xã Phú Đô	05641
05632	Xã Phủ Lý	05632
05641	Xã Tức Tranh	05641
05647	Xã Vô Tranh	05641
05620	Xã Yên Đổ	05620
05623	Xã Yên Lạc	05611
05614	Xã Yên Ninh	05620
05617	Xã Yên Trạch	05620
- Huyện Võ Nhai
05716	Thị trấn Đình Cả	05716
05758	Xã Bình Long	05755
05737	Xã Cúc Đường	05740
05755	Xã Dân Tiến	05755
05740	Xã La Hiên	05740
05743	Xã Lâu Thượng	05716
05752	Xã Liên Minh	05746
05722	Xã Nghinh Tường	05722
05734	Xã Phú Thượng	05716
05749	Xã Phương Giao	05755
05719	Xã Sảng Mộc	05719
05725	Xã Thần Xa	05725
05731	Xã Thượng Nung	05725
05746	Xã Tràng Xá	05746
05728	Xã Vũ Chấn	05722
- Thành phố Phổ Yên
05860	Phường Ba Hàng	05860
05854	Phường Bãi Bông	05860
05857	Phường Bắc Sơn	05857
05875	Phường Đắc Sơn	05860
05896	Phường Đông Cao	05899
05878	Phường Đồng Tiến	05890
05869	Phường Hồng Tiến	05860
05890	Phường Nam Tiến	05890
05893	Phường Tân Hương	05890
05902	Phường Tân Phú	05899
05905	Phường Thuận Thành	05899
05884	Phường Tiên Phong	05890
05899	Phường Trung Thành	05899
05872	Xã Minh Đức	05857
05863	Xã Phúc Tân	05488
05866	Xã Phúc Thuận	05857
05881	Xã Thành Công	05881
05887	Xã Vạn Phái	05881
- Thành phố Sông Công
05528	Phường Bách Quang	05528
05515	Phường Cải Đan	05518
05509	Phường Châu Sơn	05533
05506	Phường Lương Sơn	05528
05512	Phường Mỏ Chè	05533
05521	Phường Phố Cò	05518
05518	Phường Thắng Lợi	05518
05533	Xã Bá Xuyên	05533
05530	Xã Bình Sơn	05503
05527	Xã Tân Quang	05528
- Thành phố Thái Nguyên
05467	Phường Cam Giá	05467
05659	Phường Chùa Hang	05710
05710	Phường Đồng Bẩm	05710
05458	Phường Đồng Quang	05443
05461	Phường Gia Sàng	05467
05440	Phường Hoàng Văn Thụ	05443
05473	Phường Hương Sơn	05467
05449	Phường Phan Đình Phùng	05443
05470	Phường Phú Xá	05500
05431	Phường Quán Triều	05482
05446	Phường Quang Trung	05443
05434	Phường Quang Vinh	05482
05464	Phường Tân Lập	05500
05482	Phường Tân Long	05482
05479	Phường Tân Thành	05500
05452	Phường Tân Thịnh	05443
05455	Phường Thịnh Đán	05455
05500	Phường Tích Lương	05500
05476	Phường Trung Thành	05500
05443	Phường Trưng Vương	05443
05437	Phường Túc Duyên	05443
05695	Xã Cao Ngạn	05710
05914	Xã Đồng Liên	05467
05713	Xã Huống Thượng	05710
05701	Xã Linh Sơn	05710
05485	Xã Phúc Hà	05455
05494	Xã Phúc Trìu	05488
05488	Xã Phúc Xuân	05488
05491	Xã Quyết Thắng	05455
05653	Xã Sơn Cẩm	05482
05503	Xã Tân Cương	05503
05497	Xã Thịnh Đức	05503
= 38	Tỉnh Thanh Hóa
- Huyện Bá Thước
14923	Thị trấn Cành Nàng	14923
14944	Xã Ái Thượng	14950
14971	Xã Ban Công	14923
14965	Xã Cổ Lũng	14959
14929	Xã Điền Hạ	14932
14950	Xã Điền Lư	14950
14932	Xã Điền Quang	14932
14926	Xã Điền Thượng	14932
14935	Xã Điền Trung	14950
14962	Xã Hạ Trung	14923
14974	Xã Kỳ Tân	14974
14959	Xã Lũng Cao	14959
14956	Xã Lũng Niêm	14956
14941	Xã Lương Ngoại	14953
14947	Xã Lương Nội	14953
14953	Xã Lương Trung	14953
14968	Xã Thành Lâm	14956
14938	Xã Thành Sơn	14956
14986	Xã Thiết Kế	14980
14980	Xã Thiết Ống	14980
14977	Xã Văn Nho	14974
- Huyện Cẩm Thủy
15127	Thị trấn Phong Sơn	15127
15151	Xã Cẩm Bình	15142
15160	Xã Cẩm Châu	15163
15148	Xã Cẩm Giang	15148
15145	Xã Cẩm Liên	15142
15172	Xã Cẩm Long	15178
15139	Xã Cẩm Lương	15148
15169	Xã Cẩm Ngọc	15127
15181	Xã Cẩm Phú	15178
15136	Xã Cẩm Quý	15148
15163	Xã Cẩm Tâm	15163
15178	Xã Cẩm Tân	15178
15142	Xã Cẩm Thạch	15142
15133	Xã Cẩm Thành	15142
15154	Xã Cẩm Tú	15148
15184	Xã Cẩm Vân	15163
15175	Xã Cẩm Yên	15163
- Huyện Hà Trung
15316	Thị trấn Hà Lĩnh	15316
15274	Thị trấn Hà Long	15274
15271	Thị trấn Hà Trung	15271
15280	Xã Hà Bắc	15274
15328	Xã Hà Bình	15286
15334	Xã Hà Châu	15298
15319	Xã Hà Đông	15271
15292	Xã Hà Giang	15274
15343	Xã Hà Hải	15298
	Xã Hà Lai	15298
15304	Xã Hà Ngọc	15271
15313	Xã Hà Sơn	15316
15322	Xã Hà Tân	15316
	Xã Hà Thái	15298
15325	Xã Hà Tiến	15316
15277	Xã Hà Vinh	14812
15283	Xã Hoạt Giang	15286
15298	Xã Lĩnh Toại	15298
15331	Xã Thái Lai	15298
15286	Xã Yên Dương	15286
15307	Xã Yến Sơn	15271
- Huyện Hậu Lộc
16012	Thị trấn Hậu Lộc	16012
16033	Xã Cầu Lộc	16033
16087	Xã Đa Lộc	16078
16018	Xã Đại Lộc	16021
16015	Xã Đồng Lộc	16033
16084	Xã Hải Lộc	16078
16063	Xã Hoa Lộc	16072
16075	Xã Hòa Lộc	16072
16081	Xã Hưng Lộc	16078
16066	Xã Liên Lộc	16072
16030	Xã Lộc Sơn	16012
16078	Xã Minh Lộc	16078
16045	Xã Mỹ Lộc	16012
16090	Xã Ngư Lộc	16078
	Xã Phong Lộc	16033
16072	Xã Phú Lộc	16072
16069	Xã Quang Lộc	16072
16036	Xã Thành Lộc	16033
16048	Xã Thuần Lộc	16012
16027	Xã Tiến Lộc	16021
16021	Xã Triệu Lộc	16021
16042	Xã Tuy Lộc	16033
16057	Xã Xuân Lộc	16072
- Huyện Hoằng Hóa
15865	Thị trấn Bút Sơn	15865
15907	Xã Hoằng Cát	15910
15979	Xã Hoằng Châu	15976
15946	Xã Hoằng Đạo	15865
15940	Xã Hoằng Đạt	15865
15997	Xã Hoằng Đông	16000
15952	Xã Hoằng Đồng	15865
15928	Xã Hoằng Đức	15865
15880	Xã Hoằng Giang	15880
15937	Xã Hoằng Hà	15865
15991	Xã Hoằng Hải	15991
15919	Xã Hoằng Hợp	15880
15889	Xã Hoằng Kim	15889
15964	Xã Hoằng Lộc	15961
15976	Xã Hoằng Lưu	15976
15994	Xã Hoằng Ngọc	16000
15973	Xã Hoằng Phong	15976
15883	Xã Hoằng Phú	15889
16003	Xã Hoằng Phụ	16000
	Xã Hoằng Phượng	15880
15886	Xã Hoằng Quỳ	15880
15916	Xã Hoằng Quý	15889
15901	Xã Hoằng Sơn	15910
15982	Xã Hoằng Tân	15961
15955	Xã Hoằng Thái	15961
16000	Xã Hoằng Thanh	16000
15961	Xã Hoằng Thành	15961
15949	Xã Hoằng Thắng	15976
15958	Xã Hoằng Thịnh	15961
15988	Xã Hoằng Tiến	15991
15967	Xã Hoằng Trạch	15961
15895	Xã Hoằng Trinh	15910
15892	Xã Hoằng Trung	15889
16006	Xã Hoằng Trường	15991
15877	Xã Hoằng Xuân	15880
15910	Xã Hoằng Xuyên	15910
15985	Xã Hoằng Yến	15991
- Huyện Lang Chánh
15055	Thị trấn Lang Chánh	15055
15058	Xã Đồng Lương	15058
15040	Xã Giao An	15043
15043	Xã Giao Thiện	15043
15052	Xã Lâm Phú	15049
15049	Xã Tam Văn	15049
15046	Xã Tân Phúc	15058
15037	Xã Trí Nang	15055
15031	Xã Yên Khương	15031
15034	Xã Yên Thắng	15034
- Huyện Mường Lát
14845	Thị trấn Mường Lát	14845
14866	Xã Mường Chanh	14866
14854	Xã Mường Lý	14854
14864	Xã Nhi Sơn	14864
14863	Xã Pù Nhi	14863
14860	Xã Quang Chiểu	14860
14848	Xã Tam Chung	14848
14857	Xã Trung Lý	14857
- Huyện Nga Sơn
16093	Thị trấn Nga Sơn	16093
16096	Xã Ba Đình	16171
16144	Xã Nga An	16144
	Xã Nga Bạch	16093
16150	Xã Nga Điền	16144
16135	Xã Nga Giáp	16138
16138	Xã Nga Hải	16138
16120	Xã Nga Hiệp	16093
16159	Xã Nga Liên	16138
16147	Xã Nga Phú	16144
16114	Xã Nga Phượng	16114
16153	Xã Nga Tân	16108
16165	Xã Nga Thạch	16114
16162	Xã Nga Thái	16108
16123	Xã Nga Thanh	16093
16141	Xã Nga Thành	16138
16168	Xã Nga Thắng	16114
16105	Xã Nga Thiện	16171
16156	Xã Nga Thủy	16093
16108	Xã Nga Tiến	16108
	Xã Nga Trung	16093
16171	Xã Nga Trường	16171
16102	Xã Nga Văn	16114
16099	Xã Nga Vịnh	16171
16132	Xã Nga Yên	16093
- Huyện Ngọc Lặc
15061	Thị trấn Ngọc Lặc	15061
15079	Xã Cao Ngọc	15124
15100	Xã Cao Thịnh	15091
15088	Xã Đồng Thịnh	15085
15118	Xã Kiên Thọ	15112
15064	Xã Lam Sơn	15124
15097	Xã Lộc Thịnh	15091
15124	Xã Minh Sơn	15124
15121	Xã Minh Tiến	15124
15067	Xã Mỹ Tân	15061
15091	Xã Ngọc Liên	15091
15094	Xã Ngọc Sơn	15091
15103	Xã Ngọc Trung	15091
15115	Xã Nguyệt Ấn	15106
15112	Xã Phúc Thịnh	15112
15106	Xã Phùng Giáo	15106
15109	Xã Phùng Minh	15112
15085	Xã Quang Trung	15085
15073	Xã Thạch Lập	15085
15070	Xã Thúy Sơn	15061
15076	Xã Vân Âm	15106
- Huyện Như Thanh
16228	Thị trấn Bến Sung	16228
16231	Xã Cán Khê	16234
16252	Xã Hải Long	16228
16243	Xã Mậu Lâm	16249
16249	Xã Phú Nhuận	16249
16240	Xã Phượng Nghi	16234
16276	Xã Thanh Kỳ	16273
16273	Xã Thanh Tân	16273
16234	Xã Xuân Du	16234
16246	Xã Xuân Khang	16228
16261	Xã Xuân Phúc	16264
16258	Xã Xuân Thái	16258
16267	Xã Yên Lạc	16264
16264	Xã Yên Thọ	16264
- Huyện Như Xuân
16174	Thị trấn Yên Cát	16174
16177	Xã Bãi Trành	16177
16204	Xã Bình Lương	16186
16198	Xã Cát Tân	16225
16195	Xã Cát Vân	16225
16186	Xã Hóa Quỳ	16186
16201	Xã Tân Bình	16174
16213	Xã Thanh Hòa	16213
16219	Xã Thanh Lâm	16213
16216	Xã Thanh Phong	16213
16207	Xã Thanh Quân	16222
16222	Xã Thanh Sơn	16222
16210	Xã Thanh Xuân	16222
16225	Xã Thượng Ninh	16225
16183	Xã Xuân Bình	16177
16180	Xã Xuân Hòa	16177
- Huyện Nông Cống
16279	Thị trấn Nông Cống	16279
16369	Xã Công Chính	16369
16354	Xã Công Liêm	16369
16294	Xã Hoàng Giang	16297
16288	Xã Hoàng Sơn	16297
16324	Xã Minh Khôi	16279
16321	Xã Minh Nghĩa	16279
16291	Xã Tân Khang	16297
16282	Xã Tân Phúc	16297
16285	Xã Tân Thọ	16297
16315	Xã Tế Lợi	16309
16318	Xã Tế Nông	16309
16309	Xã Tế Thắng	16309
16351	Xã Thăng Bình	16342
16342	Xã Thăng Long	16342
16360	Xã Thăng Thọ	16342
16297	Xã Trung Chính	16297
16303	Xã Trung Thành	16309
16336	Xã Trường Giang	16348
16345	Xã Trường Minh	16348
16348	Xã Trường Sơn	16348
16330	Xã Trường Trung	16348
16363	Xã Tượng Lĩnh	16363
16366	Xã Tượng Sơn	16363
16357	Xã Tượng Văn	16363
16327	Xã Vạn Hòa	16279
16333	Xã Vạn Thắng	16279
16339	Xã Vạn Thiện	16279
16375	Xã Yên Mỹ	16369
- Huyện Quan Hóa
14869	Thị trấn Hồi Xuân	14869
14896	Xã Hiền Chung	14896
14899	Xã Hiền Kiệt	14896
14917	Xã Nam Động	14908
14902	Xã Nam Tiến	14902
14914	Xã Nam Xuân	14902
14884	Xã Phú Lệ	14878
14911	Xã Phú Nghiêm	14869
14887	Xã Phú Sơn	14878
14878	Xã Phú Thanh	14878
14890	Xã Phú Xuân	14890
14872	Xã Thành Sơn	14872
14908	Xã Thiên Phủ	14908
14875	Xã Trung Sơn	14875
14881	Xã Trung Thành	14872
- Huyện Quan Sơn
15016	Thị trấn Sơn Lư	15016
15025	Xã Mường Mìn	15025
15013	Xã Na Mèo	15013
15022	Xã Sơn Điện	15022
15004	Xã Sơn Hà	15019
15010	Xã Sơn Thủy	15010
15019	Xã Tam Lư	15019
15007	Xã Tam Thanh	15007
15001	Xã Trung Hạ	15001
14998	Xã Trung Thượng	15016
14999	Xã Trung Tiến	15001
14995	Xã Trung Xuân	15001
- Huyện Quảng Xương
16438	Thị trấn Tân Phong	16438
16468	Xã Quảng Bình	16543
16495	Xã Quảng Chính	16489
16456	Xã Quảng Định	16438
16453	Xã Quảng Đức	16438
16519	Xã Quảng Giao	16516
16540	Xã Quảng Hải	16540
16483	Xã Quảng Hòa	16480
16471	Xã Quảng Hợp	16498
16489	Xã Quảng Khê	16489
16477	Xã Quảng Long	16480
16546	Xã Quảng Lộc	16543
16543	Xã Quảng Lưu	16543
16498	Xã Quảng Ngọc	16498
16552	Xã Quảng Nham	16549
16462	Xã Quảng Nhân	16540
16465	Xã Quảng Ninh	16540
16510	Xã Quảng Phúc	16498
16555	Xã Quảng Thạch	16549
16558	Xã Quảng Thái	16543
16447	Xã Quảng Trạch	16480
16492	Xã Quảng Trung	16489
16501	Xã Quảng Trường	16489
16474	Xã Quảng Văn	16498
16480	Xã Quảng Yên	16480
16549	Xã Tiên Trang	16549
- Huyện Thạch Thành
15187	Thị trấn Kim Tân	15187
15190	Thị trấn Vân Du	15190
15268	Xã Ngọc Trạo	15250
15211	Xã Thạch Bình	15211
15205	Xã Thạch Cẩm	15211
15214	Xã Thạch Định	15187
	Xã Thạch Đồng	15211
15196	Xã Thạch Lâm	15199
15220	Xã Thạch Long	15211
15199	Xã Thạch Quảng	15199
15208	Xã Thạch Sơn	15211
15202	Xã Thạch Tượng	15199
15250	Xã Thành An	15250
15235	Xã Thành Công	15190
15265	Xã Thành Hưng	15187
15259	Xã Thành Long	15250
15232	Xã Thành Minh	15229
15223	Xã Thành Mỹ	15229
15247	Xã Thành Tâm	15250
15238	Xã Thành Tân	15190
15253	Xã Thành Thọ	15187
15256	Xã Thành Tiến	15187
15241	Xã Thành Trực	15187
15229	Xã Thành Vinh	15229
15226	Xã Thành Yên	15229
- Huyện Thiệu Hóa
15829	Thị trấn Hậu Hiền	15820
15772	Thị trấn Thiệu Hóa	15772
15847	Xã Tân Châu	15853
15820	Xã Thiệu Chính	15820
15787	Xã Thiệu Công	15772
15799	Xã Thiệu Duy	15796
15796	Xã Thiệu Giang	15796
15853	Xã Thiệu Giao	15853
15823	Xã Thiệu Hòa	15820
15805	Xã Thiệu Hợp	15796
15793	Xã Thiệu Long	15772
15835	Xã Thiệu Lý	15835
15775	Xã Thiệu Ngọc	15778
15802	Xã Thiệu Nguyên	15772
15781	Xã Thiệu Phúc	15772
15811	Xã Thiệu Quang	15796
15814	Xã Thiệu Thành	15778
15808	Xã Thiệu Thịnh	15796
15784	Xã Thiệu Tiến	15778
15817	Xã Thiệu Toán	15820
15841	Xã Thiệu Trung	15835
15838	Xã Thiệu Vận	15835
15832	Xã Thiệu Viên	15835
15778	Xã Thiệu Vũ	15778
- Huyện Thọ Xuân
15556	Thị trấn Lam Sơn	15544
15553	Thị trấn Sao Vàng	15553
15499	Thị trấn Thọ Xuân	15499
15502	Xã Bắc Lương	15505
15505	Xã Nam Giang	15505
15577	Xã Phú Xuân	15574
15571	Xã Quảng Phú	15574
15523	Xã Tây Hồ	15505
15538	Xã Thọ Diên	15520
15520	Xã Thọ Hải	15520
15541	Xã Thọ Lâm	15553
15568	Xã Thọ Lập	15568
15511	Xã Thọ Lộc	15505
15544	Xã Thọ Xương	15544
15565	Xã Thuận Minh	15568
15598	Xã Trường Xuân	15592
15547	Xã Xuân Bái	15544
15526	Xã Xuân Giang	15499
15517	Xã Xuân Hòa	15520
15493	Xã Xuân Hồng	15499
15535	Xã Xuân Hưng	15520
15583	Xã Xuân Lai	15592
15586	Xã Xuân Lập	15592
15592	Xã Xuân Minh	15592
15508	Xã Xuân Phong	15505
15550	Xã Xuân Phú	15553
15532	Xã Xuân Sinh	15553
15559	Xã Xuân Thiên	15568
15574	Xã Xuân Tín	15574
15514	Xã Xuân Trường	15499
- Huyện Thường Xuân
15646	Thị trấn Thường Xuân	15646
15607	Xã Bát Mọt	15607
15637	Xã Luận Khê	15661
15634	Xã Luận Thành	15634
15628	Xã Lương Sơn	15628
15655	Xã Ngọc Phụng	15646
15661	Xã Tân Thành	15661
15652	Xã Thọ Thanh	15646
15622	Xã Vạn Xuân	15622
15631	Xã Xuân Cao	15634
15658	Xã Xuân Chinh	15658
15649	Xã Xuân Dương	15646
15619	Xã Xuân Lẹ	15658
15643	Xã Xuân Lộc	15643
15640	Xã Xuân Thắng	15643
15610	Xã Yên Nhân	15610
- Huyện Triệu Sơn
15718	Thị trấn Nưa	15715
15664	Thị trấn Triệu Sơn	15664
15709	Xã An Nông	15766
15769	Xã Bình Sơn	15667
15700	Xã Dân Lực	15664
15703	Xã Dân Lý	15664
15706	Xã Dân Quyền	15664
15721	Xã Đồng Lợi	15724
15727	Xã Đồng Thắng	15724
15724	Xã Đồng Tiến	15724
15676	Xã Hợp Lý	15682
15682	Xã Hợp Thành	15682
15688	Xã Hợp Thắng	15682
15679	Xã Hợp Tiến	15682
15733	Xã Khuyến Nông	15766
15691	Xã Minh Sơn	15664
15766	Xã Nông Trường	15766
15715	Xã Thái Hòa	15715
15670	Xã Thọ Bình	15667
15754	Xã Thọ Cường	15754
15742	Xã Thọ Dân	15763
15751	Xã Thọ Ngọc	15754
15760	Xã Thọ Phú	15763
15667	Xã Thọ Sơn	15667
15748	Xã Thọ Tân	15763
15763	Xã Thọ Thế	15763
15673	Xã Thọ Tiến	15754
	Xã Thọ Vực	15763
15730	Xã Tiến Nông	15766
15685	Xã Triệu Thành	15682
15712	Xã Văn Sơn	15715
15736	Xã Xuân Lộc	15763
	Xã Xuân Thịnh	15763
15745	Xã Xuân Thọ	15754
- Huyện Vĩnh Lộc
15349	Thị trấn Vĩnh Lộc	15349
15382	Xã Minh Tân	15382
15385	Xã Ninh Khang	15349
15391	Xã Vĩnh An	15382
15376	Xã Vĩnh Hòa	15349
15379	Xã Vĩnh Hùng	15382
15367	Xã Vĩnh Hưng	15349
15361	Xã Vĩnh Long	15361
15364	Xã Vĩnh Phúc	15349
15352	Xã Vĩnh Quang	15361
15388	Xã Vĩnh Thịnh	15382
15358	Xã Vĩnh Tiến	15361
15355	Xã Vĩnh Yên	15361
- Huyện Yên Định
15469	Thị trấn Quán Lào	15469
15412	Thị trấn Quý Lộc	15412
15397	Thị trấn Thống Nhất	15409
15403	Thị trấn Yên Lâm	15412
15478	Xã Định Bình	15448
15454	Xã Định Công	15448
15475	Xã Định Hải	15457
15448	Xã Định Hòa	15448
15472	Xã Định Hưng	15457
15466	Xã Định Liên	15469
15463	Xã Định Long	15469
15445	Xã Định Tăng	15469
15457	Xã Định Tân	15457
15451	Xã Định Thành	15448
15460	Xã Định Tiến	15457
15433	Xã Yên Hùng	15442
	Xã Yên Lạc	15442
15442	Xã Yên Ninh	15442
15427	Xã Yên Phong	15421
15409	Xã Yên Phú	15409
15406	Xã Yên Tâm	15409
15430	Xã Yên Thái	15421
15436	Xã Yên Thịnh	15442
15415	Xã Yên Thọ	15412
15418	Xã Yên Trung	15421
15421	Xã Yên Trường	15421
- Thành phố Sầm Sơn
14833	Phường Bắc Sơn	16531
16531	Phường Quảng Châu	16531
14839	Phường Quảng Cư	16531
16528	Phường Quảng Thọ	16531
14842	Phường Quảng Tiến	16531
16534	Phường Quảng Vinh	16516
14830	Phường Trung Sơn	16531
14836	Phường Trường Sơn	16531
16516	Xã Đại Hùng	16516
	Xã Quảng Đại	16516
	Xã Quảng Hùng	16516
16513	Xã Quảng Minh	16516
- Thành phố Thanh Hóa
16435	Phường An Hưng	16417
14776	Phường Ba Đình	14797
14767	Phường Điện Biên	14797
14791	Phường Đông Cương	14758
14797	Phường Đông Hải	14797
14794	Phường Đông Hương	14797
16396	Phường Đông Lĩnh	15853
14785	Phường Đông Sơn	14797
16432	Phường Đông Tân	16378
16414	Phường Đông Thịnh	16378
14758	Phường Đông Thọ	14758
14782	Phường Đông Vệ	14797
14755	Phường Hàm Rồng	14758
15970	Phường Hoằng Đại	15925
15925	Phường Hoằng Quang	15925
14773	Phường Lam Sơn	14797
15922	Phường Long Anh	15925
14761	Phường Nam Ngạn	14758
14779	Phường Ngọc Trạo	14797
14770	Phường Phú Sơn	14797
16507	Phường Quảng Cát	16522
16459	Phường Quảng Đông	16522
14800	Phường Quảng Hưng	16522
16522	Phường Quảng Phú	16522
16525	Phường Quảng Tâm	16522
14806	Phường Quảng Thành	16522
14803	Phường Quảng Thắng	16417
16441	Phường Quảng Thịnh	16522
16378	Phường Rừng Thông	16378
15913	Phường Tào Xuyên	15925
	Phường Tân Sơn	14797
15859	Phường Thiệu Dương	14758
15856	Phường Thiệu Khánh	15853
14764	Phường Trường Thi	14797
	Thị trấn Rừng Thông	16378
16390	Xã Đông Hòa	16378
16381	Xã Đông Hoàng	16378
16408	Xã Đông Khê	16378
16399	Xã Đông Minh	16378
16423	Xã Đông Nam	16417
16384	Xã Đông Ninh	16378
16420	Xã Đông Phú	16417
16426	Xã Đông Quang	16417
16402	Xã Đông Thanh	15853
	Xã Đông Thịnh	16378
16405	Xã Đông Tiến	15853
16417	Xã Đông Văn	16417
16429	Xã Đông Vinh	16417
16393	Xã Đông Yên	16417
	Xã Hoằng Đại	15925
	Xã Hoằng Quang	15925
15850	Xã Thiệu Vân	15853
- Thị xã Bỉm Sơn
14812	Phường Ba Đình	14812
14809	Phường Bắc Sơn	14818
14821	Phường Đông Sơn	14812
14815	Phường Lam Sơn	14812
14818	Phường Ngọc Trạo	14818
14823	Phường Phú Sơn	14818
14824	Xã Quang Trung	14818
- Thị xã Nghi Sơn
16618	Phường Bình Minh	16561
16585	Phường Hải An	16594
16633	Phường Hải Bình	16645
16564	Phường Hải Châu	16576
16561	Phường Hải Hòa	16561
16597	Phường Hải Lĩnh	16597
16576	Phường Hải Ninh	16576
16621	Phường Hải Thanh	16561
16654	Phường Hải Thượng	16654
16645	Phường Mai Lâm	16645
16609	Phường Nguyên Bình	16609
16606	Phường Ninh Hải	16597
16594	Phường Tân Dân	16594
16642	Phường Tĩnh Hải	16645
16630	Phường Trúc Lâm	16624
16627	Phường Xuân Lâm	16609
16579	Xã Anh Sơn	16591
16591	Xã Các Sơn	16591
16600	Xã Định Hải	16597
16660	Xã Hải Hà	16654
16612	Xã Hải Nhân	16561
	Xã Hải Yến	16609 16645 16654
16657	Xã Nghi Sơn	16654
16582	Xã Ngọc Lĩnh	16594
16624	Xã Phú Lâm	16624
16603	Xã Phú Sơn	16624
16636	Xã Tân Trường	16636
16570	Xã Thanh Sơn	16576
16567	Xã Thanh Thủy	16576
16648	Xã Trường Lâm	16636
16639	Xã Tùng Lâm	16624
= 82	Tỉnh Tiền Giang
- Huyện Cái Bè
28360	Thị trấn Cái Bè	28360
28390	Xã An Cư	28393
28429	Xã An Hữu	28429
28414	Xã An Thái Đông	28414
28426	Xã An Thái Trung	28426
28411	Xã Đông Hòa Hiệp	28360
28366	Xã Hậu Mỹ Bắc A	28366
28363	Xã Hậu Mỹ Bắc B	28366
28375	Xã Hậu Mỹ Phú	28393
28372	Xã Hậu Mỹ Trinh	28366
28393	Xã Hậu Thành	28393
28432	Xã Hòa Hưng	28429
28399	Xã Hòa Khánh	28360
28405	Xã Mỹ Đức Đông	28405
28408	Xã Mỹ Đức Tây	28405
28387	Xã Mỹ Hội	28393
28396	Xã Mỹ Lợi A	28414
28381	Xã Mỹ Lợi B	28414
28420	Xã Mỹ Lương	28429
28378	Xã Mỹ Tân	28378
28369	Xã Mỹ Trung	28378
28417	Xã Tân Hưng	28426
28423	Xã Tân Thanh	28426
28402	Xã Thiện Trí	28405
28384	Xã Thiện Trung	28378
- Huyện Cai Lậy
28471	Thị trấn Bình Phú	28471
28489	Xã Cẩm Sơn	28471
28501	Xã Hiệp Đức	28501
28507	Xã Hội Xuân	28501
28498	Xã Long Tiên	28504
28504	Xã Long Trung	28504
28495	Xã Mỹ Long	28504
28441	Xã Mỹ Thành Bắc	28456
28456	Xã Mỹ Thành Nam	28456
28516	Xã Ngũ Hiệp	28516
28492	Xã Phú An	28471
28444	Xã Phú Cường	28444
28465	Xã Phú Nhuận	28456
28513	Xã Tam Bình	28516
28510	Xã Tân Phong	28501
28438	Xã Thạnh Lộc	28444
- Huyện Châu Thành
28519	Thị trấn Tân Hiệp	28519
28573	Xã Bàn Long	28576
28579	Xã Bình Đức	28582
28564	Xã Bình Trưng	28564
	Xã Dưỡng Điềm	28564
28540	Xã Điềm Hy	28564
28549	Xã Đông Hòa	28543
	Xã Hữu Đạo	28564
28585	Xã Kim Sơn	28582
28558	Xã Long An	28519
28552	Xã Long Định	28543
28561	Xã Long Hưng	28537
28543	Xã Nhị Bình	28543
28588	Xã Phú Phong	28576
28582	Xã Song Thuận	28582
28537	Xã Tam Hiệp	28537
28522	Xã Tân Hội Đông	28525
28525	Xã Tân Hương	28525
28528	Xã Tân Lý Đông	28525
28570	Xã Thạnh Phú	28537
28534	Xã Thân Cửu Nghĩa	28519
28576	Xã Vĩnh Kim	28576
- Huyện Chợ Gạo
28594	Thị trấn Chợ Gạo	28594
28639	Xã An Thạnh Thủy	28633
28648	Xã Bình Ninh	28648
28633	Xã Bình Phan	28633
28621	Xã Bình Phục Nhứt	28633
28624	Xã Đăng Hưng Phước	28627
28645	Xã Hòa Định	28648
28600	Xã Hòa Tịnh	28603
28636	Xã Long Bình Điền	28594
28612	Xã Lương Hòa Lạc	28615
28603	Xã Mỹ Tịnh An	28603
28609	Xã Phú Kiết	28615
28618	Xã Quơn Long	28627
28630	Xã Song Bình	28594
28606	Xã Tân Bình Thạnh	28603
28627	Xã Tân Thuận Bình	28627
28615	Xã Thanh Bình	28615
28597	Xã Trung Hòa	28603
28642	Xã Xuân Đông	28648
- Huyện Gò Công Đông
28702	Thị trấn Tân Hòa	28702
28720	Thị trấn Vàm Láng	28720
28735	Xã Bình Ân	28738
28741	Xã Bình Nghị	28702
28714	Xã Gia Thuận	28720
28726	Xã Kiểng Phước	28720
28744	Xã Phước Trung	28702
28705	Xã Tăng Hòa	28747
28738	Xã Tân Điền	28738
28732	Xã Tân Đông	28723
28711	Xã Tân Phước	28723
28723	Xã Tân Tây	28723
28747	Xã Tân Thành	28747
- Huyện Gò Công Tây
28651	Thị trấn Vĩnh Bình	28651
28666	Xã Bình Nhì	28660
28657	Xã Bình Phú	28663
28681	Xã Bình Tân	28687
28654	Xã Đồng Sơn	28660
28660	Xã Đồng Thạnh	28660
28687	Xã Long Bình	28687
28678	Xã Long Vĩnh	28678
28663	Xã Thành Công	28663
28675	Xã Thạnh Nhựt	28651
28672	Xã Thạnh Trị	28651
28684	Xã Vĩnh Hựu	28678
28669	Xã Yên Luông	28663
- Huyện Tân Phú Đông
28750	Xã Phú Đông	28696
28753	Xã Phú Tân	28696
28696	Xã Phú Thạnh	28696
28693	Xã Tân Phú	28693
28699	Xã Tân Thạnh	28693
28690	Xã Tân Thới	28693
- Huyện Tân Phước
28321	Thị trấn Mỹ Phước	28321
28342	Xã Hưng Thạnh	28336
28336	Xã Phú Mỹ	28336
28357	Xã Phước Lập	28345
28324	Xã Tân Hòa Đông	28321
28348	Xã Tân Hòa Tây	28327
28339	Xã Tân Hòa Thành	28336
28345	Xã Tân Lập 1	28345
28354	Xã Tân Lập 2	28345
28333	Xã Thạnh Hòa	28327
28330	Xã Thạnh Mỹ	28321
28327	Xã Thạnh Tân	28327
- Thành phố Gò Công
28300	Phường 1	28306
28297	Phường 2	28297
28306	Phường 5	28306
28315	Phường Long Chánh	28315
28318	Phường Long Hòa	28306
28309	Phường Long Hưng	28729
28312	Phường Long Thuận	28297
28708	Xã Bình Đông	28729
28717	Xã Bình Xuân	28315
28729	Xã Tân Trung	28729
- Thành phố Mỹ Tho
28261	Phường 1	28261
28276	Phường 10	28285
28264	Phường 2	28261
	Phường 3	28261
28252	Phường 4	28249
28249	Phường 5	28249
28270	Phường 6	28270
	Phường 7	28261
	Phường 8	28261
28273	Phường 9	28273
28279	Phường Tân Long	28261
28282	Xã Đạo Thạnh	28249
28288	Xã Mỹ Phong	28273
28567	Xã Phước Thạnh	28285
28291	Xã Tân Mỹ Chánh	28273
28591	Xã Thới Sơn	28270
28285	Xã Trung An	28285
- Thị xã Cai Lậy
28435	Phường 1	28435
28436	Phường 2	28436
28437	Phường 3	28435
28439	Phường 4	28439
28440	Phường 5	28439
28474	Phường Nhị Mỹ	28477
28486	Xã Long Khánh	28439
28450	Xã Mỹ Hạnh Đông	28468
28453	Xã Mỹ Hạnh Trung	28435
28447	Xã Mỹ Phước Tây	28435
28477	Xã Nhị Quý	28477
28483	Xã Phú Quý	28477
28462	Xã Tân Bình	28436
28468	Xã Tân Hội	28468
28459	Xã Tân Phú	28468
28480	Xã Thanh Hòa	28436
= 84	Tỉnh Trà Vinh
- Huyện Càng Long
29266	Thị trấn Càng Long	29266
29275	Xã An Trường	29275
29272	Xã An Trường A	29275
29287	Xã Bình Phú	29287
29293	Xã Đại Phúc	29287
29296	Xã Đại Phước	29302
29305	Xã Đức Mỹ	29302
29278	Xã Huyền Hội	29278
29269	Xã Mỹ Cẩm	29266
29302	Xã Nhị Long	29302
29299	Xã Nhị Long Phú	29266
29290	Xã Phương Thạnh	29287
29281	Xã Tân An	29278
29284	Xã Tân Bình	29275
- Huyện Cầu Kè
29308	Thị trấn Cầu Kè	29308
29317	Xã An Phú Tân	29317
29314	Xã Châu Điền	29308
29311	Xã Hòa Ân	29308
29320	Xã Hòa Tân	29317
29323	Xã Ninh Thới	29329
29326	Xã Phong Phú	29329
29329	Xã Phong Thạnh	29329
29332	Xã Tam Ngãi	29335
29338	Xã Thạnh Phú	29335
29335	Xã Thông Hòa	29335
- Huyện Cầu Ngang
29416	Thị trấn Cầu Ngang	29416
29419	Thị trấn Mỹ Long	29419
29437	Xã Hiệp Hòa	29446
29452	Xã Hiệp Mỹ Đông	29455
29455	Xã Hiệp Mỹ Tây	29455
29434	Xã Kim Hòa	29431
29443	Xã Long Sơn	29455
29428	Xã Mỹ Hòa	29416
29422	Xã Mỹ Long Bắc	29419
29425	Xã Mỹ Long Nam	29419
29446	Xã Nhị Trường	29446
29458	Xã Thạnh Hòa Sơn	29530
29440	Xã Thuận Hòa	29416
29449	Xã Trường Thọ	29446
29431	Xã Vĩnh Kim	29431
- Huyện Châu Thành
29374	Thị trấn Châu Thành	29374
29377	Xã Đa Lộc	29374
29401	Xã Hòa Lợi	29407
29410	Xã Hòa Minh	29410
29398	Xã Hòa Thuận	29398
29407	Xã Hưng Mỹ	29407
29413	Xã Long Hòa	29413
29389	Xã Lương Hòa	29386
29386	Xã Lương Hòa A	29386
29380	Xã Mỹ Chánh	29374
29395	Xã Nguyệt Hóa	29254
29404	Xã Phước Hảo	29407
29392	Xã Song Lộc	29386
29383	Xã Thanh Mỹ	29374
- Huyện Duyên Hải
29513	Thị trấn Long Thành	29513
29500	Xã Đôn Châu	29497
29497	Xã Đôn Xuân	29497
29536	Xã Đông Hải	29536
29521	Xã Long Khánh	29513
29533	Xã Long Vĩnh	29533
29530	Xã Ngũ Lạc	29530
- Huyện Tiểu Cần
29344	Thị trấn Cầu Quan	29371
29341	Thị trấn Tiểu Cần	29341
29353	Xã Hiếu Trung	29341
29350	Xã Hiếu Tử	29365
29359	Xã Hùng Hòa	29362
29356	Xã Long Thới	29371
29368	Xã Ngãi Hùng	29362
29347	Xã Phú Cần	29341
29371	Xã Tân Hòa	29371
29362	Xã Tân Hùng	29362
29365	Xã Tập Ngãi	29365
- Huyện Trà Cú
29462	Thị trấn Định An	29491
29461	Thị trấn Trà Cú	29461
29473	Xã An Quảng Hữu	29476
29491	Xã Đại An	29491
29494	Xã Định An	29491
29488	Xã Hàm Giang	29489
29489	Xã Hàm Tân	29489
29482	Xã Kim Sơn	29489
29506	Xã Long Hiệp	29506
29476	Xã Lưu Nghiệp Anh	29476
29479	Xã Ngãi Xuyên	29461
29503	Xã Ngọc Biên	29506
29464	Xã Phước Hưng	29467
29509	Xã Tân Hiệp	29506
29470	Xã Tân Sơn	29467
29467	Xã Tập Sơn	29467
29485	Xã Thanh Sơn	29461
- Thành phố Trà Vinh
29239	Phường 1	29242
	Phường 2	29242
29242	Phường 3	29242
29236	Phường 4	29263
29248	Phường 5	29398
	Phường 6	29242
29254	Phường 7	29254
29257	Phường 8	29254
29260	Phường 9	29242
29263	Xã Long Đức	29263
- Thị xã Duyên Hải
29512	Phường 1	29512
29516	Phường 2	29516
29524	Xã Dân Thành	29512
29539	Xã Hiệp Thạnh	29518
29518	Xã Long Hữu	29518
29515	Xã Long Toàn	29512
29527	Xã Trường Long Hòa	29516
= 08	Tỉnh Tuyên Quang
- Huyện Chiêm Hóa
02287	Thị trấn Vĩnh Lộc	02287
02371	Xã Bình Nhân	02350
02323	Xã Bình Phú	02317
02311	Xã Hà Lang	02320
02353	Xã Hòa An	02353
02335	Xã Hòa Phú	02365
02314	Xã Hùng Mỹ	02308
02341	Xã Kiên Đài	02332
02350	Xã Kim Bình	02350
02368	Xã Linh Phú	02359
02329	Xã Ngọc Hội	02287
02362	Xã Nhân Lý	02353
02332	Xã Phú Bình	02332
02338	Xã Phúc Thịnh	02287
02320	Xã Tân An	02320
02308	Xã Tân Mỹ	02308
02344	Xã Tân Thịnh	02353
02359	Xã Tri Phú	02359
02305	Xã Trung Hà	02305
02347	Xã Trung Hòa	02287
02356	Xã Vinh Quang	02350
02326	Xã Xuân Quang	02287
02317	Xã Yên Lập	02317
02365	Xã Yên Nguyên	02365
- Huyện Hàm Yên
02374	Thị trấn Tân Yên	02374
02380	Xã Bạch Xa	02380
02416	Xã Bằng Cốc	02374
02404	Xã Bình Xa	02404
02422	Xã Đức Ninh	02419
02425	Xã Hùng Đức	02425
02389	Xã Minh Dân	02392
02395	Xã Minh Hương	02404
02383	Xã Minh Khương	02380
02410	Xã Nhân Mục	02374
02392	Xã Phù Lưu	02392
02401	Xã Tân Thành	02374
02419	Xã Thái Hòa	02419
02407	Xã Thái Sơn	02407
02413	Xã Thành Long	02407
02386	Xã Yên Lâm	02398
02398	Xã Yên Phú	02398
02377	Xã Yên Thuận	02380
- Huyện Lâm Bình
02266	Thị trấn Lăng Can	02266
02290	Xã Bình An	02296
02293	Xã Hồng Quang	02302
02251	Xã Khuôn Hà	02269
02302	Xã Minh Quang	02302
02299	Xã Phúc Sơn	02302
02233	Xã Phúc Yên	02266
02296	Xã Thổ Bình	02296
02269	Xã Thượng Lâm	02269
02242	Xã Xuân Lập	02266
- Huyện Na Hang
02221	Thị trấn Na Hang	02221
02245	Xã Côn Lôn	02245
02260	Xã Đà Vị	02260
02254	Xã Hồng Thái	02260
02263	Xã Khau Tinh	02248
02281	Xã Năng Khả	02221
02227	Xã Sinh Long	02245
02275	Xã Sơn Phú	02260
02284	Xã Thanh Tương	02221
02230	Xã Thượng Giáp	02239
02239	Xã Thượng Nông	02239
02248	Xã Yên Hoa	02248
- Huyện Sơn Dương
02536	Thị trấn Sơn Dương	02536
02554	Xã Bình Yên	02554
02563	Xã Cấp Tiến	02548
02599	Xã Chi Thiết	02608
02617	Xã Đại Phú	02611
02602	Xã Đông Lợi	02623
02587	Xã Đồng Quý	02572
02572	Xã Đông Thọ	02572
02623	Xã Hào Phú	02623
	Xã Hồng Lạc	02608
02608	Xã Hồng Sơn	02608
02578	Xã Hợp Hòa	02578
02566	Xã Hợp Thành	02536
02575	Xã Kháng Nhật	02578
02557	Xã Lương Thiện	02554
02542	Xã Minh Thanh	02554
02614	Xã Ninh Lai	02620
02611	Xã Phú Lương	02611
02569	Xã Phúc Ứng	02536
02584	Xã Quyết Thắng	02572
02620	Xã Sơn Nam	02620
02626	Xã Tam Đa	02611
02590	Xã Tân Thanh	02578
02545	Xã Tân Trào	02545
02605	Xã Thiện Kế	02620
02551	Xã Thượng Ấm	02548
02539	Xã Trung Yên	02545
02632	Xã Trường Sinh	02623
02560	Xã Tú Thịnh	02536
02596	Xã Văn Phú	02608
	Xã Vân Sơn	02608
02548	Xã Vĩnh Lợi	02548
- Huyện Yên Sơn
02473	Thị trấn Yên Sơn	02473
02491	Xã Chân Sơn	02473
02443	Xã Chiêu Yên	02434
02485	Xã Công Đa	02458
02467	Xã Đạo Viện	02458
02533	Xã Đội Bình	02530
02518	Xã Hoàng Khai	02512
02455	Xã Hùng Lợi	02455
02437	Xã Kiến Thiết	02437
02476	Xã Kim Quan	02545
02479	Xã Lang Quán	02473
02434	Xã Lực Hành	02434
02506	Xã Mỹ Bằng	02509
02527	Xã Nhữ Hán	02530
02530	Xã Nhữ Khê	02530
02482	Xã Phú Thịnh	02494
02452	Xã Phúc Ninh	02449
02431	Xã Quí Quân	02434
02470	Xã Tân Long	02470
02461	Xã Tân Tiến	02470
02494	Xã Thái Bình	02494
02500	Xã Tiến Bộ	02494
02440	Xã Trung Minh	02455
02488	Xã Trung Môn	02215
02458	Xã Trung Sơn	02458
02446	Xã Trung Trực	02449
02464	Xã Tứ Quận	02473
02449	Xã Xuân Vân	02449
- Thành phố Tuyên Quang
02512	Phường An Tường	02512
02524	Phường Đội Cấn	02524
02218	Phường Hưng Thành	02512
02203	Phường Minh Xuân	02215
02509	Phường Mỹ Lâm	02509
02212	Phường Nông Tiến	02212
02200	Phường Phan Thiết	02215
02216	Phường Tân Hà	02215
02206	Phường Tân Quang	02215
02215	Phường Ỷ La	02215
02503	Xã An Khang	02512
02497	Xã Kim Phú	02509
02515	Xã Lưỡng Vượng	02512
02521	Xã Thái Long	02524
02209	Xã Tràng Đà	02212
= 86	Tỉnh Vĩnh Long
- Huyện Bình Tân
29800	Thị trấn Tân Quới	29800
29794	Xã Mỹ Thuận	29788
29788	Xã Nguyễn Văn Thảnh	29788
29782	Xã Tân An Thạnh	29785
29797	Xã Tân Bình	29800
	Xã Tân Hưng	29785
29785	Xã Tân Lược	29785
29776	Xã Tân Thành	29785
29791	Xã Thành Lợi	29800
29779	Xã Thành Trung	29788
- Huyện Long Hồ
29602	Thị trấn Long Hồ	29602
29587	Xã An Bình	29584
29581	Xã Bình Hòa Phước	29584
29578	Xã Đồng Phú	29584
29584	Xã Hòa Ninh	29584
29617	Xã Hòa Phú	29611
29608	Xã Long An	29602
29599	Xã Long Phước	29602
29605	Xã Lộc Hòa	29611
29611	Xã Phú Quới	29611
29596	Xã Phước Hậu	29557
29593	Xã Tân Hạnh	29593
29590	Xã Thanh Đức	29590
29614	Xã Thạnh Quới	29611
- Huyện Mang Thít
29641	Thị trấn Cái Nhum	29641
29629	Xã An Phước	29641
29644	Xã Bình Phước	29638
29647	Xã Chánh An	29641
29638	Xã Hòa Tịnh	29638
29635	Xã Long Mỹ	29638
29623	Xã Mỹ An	29623
29626	Xã Mỹ Phước	29623
29632	Xã Nhơn Phú	29623
29650	Xã Tân An Hội	29653
29653	Xã Tân Long	29653
29656	Xã Tân Long Hội	29653
- Huyện Tam Bình
29719	Thị trấn Tam Bình	29719
29767	Xã Bình Ninh	29767
29728	Xã Hậu Lộc	29728
29743	Xã Hòa Hiệp	29734
29734	Xã Hòa Lộc	29734
29731	Xã Hòa Thạnh	29734
29761	Xã Loan Mỹ	29767
29752	Xã Long Phú	29740
29746	Xã Mỹ Lộc	29728
29755	Xã Mỹ Thạnh Trung	29719
29764	Xã Ngãi Tứ	29767
29737	Xã Phú Lộc	29728
29725	Xã Phú Thịnh	29740
29740	Xã Song Phú	29740
29722	Xã Tân Lộc	29728
29749	Xã Tân Phú	29740
- Huyện Trà Ôn
29821	Thị trấn Trà Ôn	29821
29830	Xã Hòa Bình	29830
29842	Xã Hựu Thành	29845
29857	Xã Lục Sỹ Thành	29857
29827	Xã Nhơn Bình	29836
29851	Xã Phú Thành	29857
29839	Xã Tân Mỹ	29836
29833	Xã Thới Hòa	29830
29848	Xã Thuận Thới	29845
29860	Xã Tích Thiện	29821
29836	Xã Trà Côn	29836
29845	Xã Vĩnh Xuân	29845
29824	Xã Xuân Hiệp	29830
- Huyện Vũng Liêm
29659	Thị trấn Vũng Liêm	29659
29716	Xã Hiếu Nghĩa	29713
29710	Xã Hiếu Nhơn	29713
29686	Xã Hiếu Phụng	29701
29713	Xã Hiếu Thành	29713
29701	Xã Hiếu Thuận	29701
29668	Xã Quới An	29668
29665	Xã Quới Thiện	29677
29674	Xã Tân An Luông	29683
29662	Xã Tân Quới Trung	29668
29677	Xã Thanh Bình	29677
29707	Xã Trung An	29701
29671	Xã Trung Chánh	29683
29683	Xã Trung Hiệp	29683
29695	Xã Trung Hiếu	29659
29698	Xã Trung Ngãi	29698
29704	Xã Trung Nghĩa	29698
29692	Xã Trung Thành	29659
29689	Xã Trung Thành Đông	29698
29680	Xã Trung Thành Tây	29668
- Thành phố Vĩnh Long
29551	Phường 1	29551
	Phường 2	29551
29557	Phường 3	29557
29554	Phường 4	29557
29545	Phường 5	29590
29560	Phường 8	29593
29542	Phường 9	29551
29566	Phường Tân Hòa	29566
29569	Phường Tân Hội	29566
29563	Phường Tân Ngãi	29566
29572	Phường Trường An	29551
- Thị xã Bình Minh
29770	Phường Cái Vồn	29770
29813	Phường Đông Thuận	29812
29771	Phường Thành Phước	29771
29812	Xã Đông Bình	29812
29818	Xã Đông Thành	29812
29809	Xã Đông Thạnh	29812
29815	Xã Mỹ Hòa	29770
29806	Xã Thuận An	29771
= 26	Tỉnh Vĩnh Phúc
- Huyện Bình Xuyên
08944	Thị trấn Bá Hiến	08944
08962	Thị trấn Đạo Đức	08971
08936	Thị trấn Gia Khánh	08950
08935	Thị trấn Hương Canh	08935
08968	Thị trấn Thanh Lãng	08971
08950	Xã Hương Sơn	08950
08971	Xã Phú Xuân	08971
08956	Xã Quất Lưu	08935
08959	Xã Sơn Lôi	08935
08953	Xã Tam Hợp	08935
08965	Xã Tân Phong	08971
08947	Xã Thiện Kế	08950
08938	Xã Trung Mỹ	08944
- Huyện Lập Thạch
08789	Thị trấn Hoa Sơn	08812
08761	Thị trấn Lập Thạch	08761
08833	Xã Bàn Giản	08812
08785	Xã Bắc Bình	08788
	Xã Đình Chu	08866
08839	Xã Đồng Ích	08842
08770	Xã Hợp Lý	08770
08812	Xã Liên Hòa	08812
08791	Xã Liễn Sơn	08788
08767	Xã Ngọc Mỹ	08770
08764	Xã Quang Sơn	08770
08866	Xã Sơn Đông	08866
08863	Xã Tây Sơn	08866
08788	Xã Thái Hòa	08788
08842	Xã Tiên Lữ	08842
	Xã Triệu Đề	08866
08815	Xã Tử Du	08761
08845	Xã Văn Quán	08842
08797	Xã Vân Trục	08761
08794	Xã Xuân Hòa	08761
08836	Xã Xuân Lôi	08842
- Huyện Sông Lô
08824	Thị trấn Tam Sơn	08824
	Xã Bạch Lưu	08782
08860	Xã Cao Phong	08866
08806	Xã Đôn Nhân	08782
08800	Xã Đồng Quế	08824
08848	Xã Đồng Thịnh	08848
08854	Xã Đức Bác	08848
08782	Xã Hải Lựu	08782
08773	Xã Lãng Công	08773
08803	Xã Nhân Đạo	08782
08809	Xã Phương Khoan	08782
08776	Xã Quang Yên	08773
08818	Xã Tân Lập	08824
08851	Xã Tứ Yên	08848
08830	Xã Yên Thạch	08848
- Huyện Tam Dương
08869	Thị trấn Hợp Hòa	08869
08878	Thị trấn Kim Long	08869
08887	Xã An Hòa	08896
08893	Xã Duy Phiên	08905
08884	Xã Đạo Tú	08869
08875	Xã Đồng Tĩnh	08872
08896	Xã Hoàng Đan	08896
08872	Xã Hoàng Hoa	08872
08899	Xã Hoàng Lâu	08896
08905	Xã Hội Thịnh	08905
	Xã Hợp Thịnh	08905
08881	Xã Hướng Đạo	08869
08890	Xã Thanh Vân	08905
	Xã Vân Hội	08905
- Huyện Tam Đảo
08923	Thị trấn Đại Đình	08923
08911	Thị trấn Hợp Châu	08911
08908	Thị trấn Tam Đảo	08911
08920	Xã Bồ Lý	08923
08914	Xã Đạo Trù	08914
08929	Xã Hồ Sơn	08911
08932	Xã Minh Quang	08911
08926	Xã Tam Quan	08872
08917	Xã Yên Dương	08914
- Huyện Vĩnh Tường
09112	Thị trấn Thổ Tang	09112
09145	Thị trấn Tứ Trưng	09076
09076	Thị trấn Vĩnh Tường	09076
09151	Xã An Nhân	09154
	Xã An Tường	09154
	Xã Bình Dương	09076
	Xã Bồ Sao	09106
	Xã Cao Đại	09106
09085	Xã Chấn Hưng	09079
09100	Xã Đại Đồng	09100
09079	Xã Kim Xá	09079
09106	Xã Lũng Hòa	09106
09118	Xã Lương Điền	09076
	Xã Lý Nhân	09154
09088	Xã Nghĩa Hưng	09100
09148	Xã Ngũ Kiên	09154
	Xã Phú Đa	09154
09097	Xã Sao Đại Việt	09106
09124	Xã Tân Phú	09106
	Xã Tân Tiến	09100
09127	Xã Thượng Trưng	09112
09136	Xã Tuân Chính	09112
	Xã Vân Xuân	09076
	Xã Việt Xuân	09106
	Xã Vĩnh Ninh	09154
09157	Xã Vĩnh Phú	09154
09154	Xã Vĩnh Thịnh	09154
09130	Xã Vũ Di	09076
09082	Xã Yên Bình	09079
09091	Xã Yên Lập	09100
- Huyện Yên Lạc
09043	Thị trấn Tam Hồng	09043
09025	Thị trấn Yên Lạc	09025
09034	Xã Bình Định	09025
09067	Xã Đại Tự	09064
09028	Xã Đồng Cương	09025
09031	Xã Đồng Văn	09040
09070	Xã Hồng Châu	09064
	Xã Hồng Phương	09064
09064	Xã Liên Châu	09064
09052	Xã Nguyệt Đức	09052
09040	Xã Tề Lỗ	09040
09073	Xã Trung Hà	09052
09061	Xã Trung Kiên	09052
09037	Xã Trung Nguyên	09040
09049	Xã Văn Tiến	09052
09046	Xã Yên Đồng	09043
09055	Xã Yên Phương	09043
- Thành phố Phúc Yên
08747	Phường Đồng Xuân	08746
08740	Phường Hai Bà Trưng	08740
08737	Phường Hùng Vương	08740
08755	Phường Nam Viêm	08740
08743	Phường Phúc Thắng	08740
08758	Phường Tiền Châu	08740
	Phường Trưng Nhị	08740
	Phường Trưng Trắc	08740
08746	Phường Xuân Hòa	08746
08752	Xã Cao Minh	08746
08749	Xã Ngọc Thanh	08746
- Thành phố Vĩnh Yên
08725	Phường Định Trung	08716
08716	Phường Đống Đa	08716
08722	Phường Đồng Tâm	08707
08713	Phường Hội Hợp	08707
08728	Phường Khai Quang	08716
08710	Phường Liên Bảo	08716
08719	Phường Ngô Quyền	08716
08707	Phường Tích Sơn	08707
08731	Xã Thanh Trù	08707
= 15	Tỉnh Yên Bái
- Huyện Lục Yên
04303	Thị trấn Yên Thế	04303
04327	Xã An Lạc	04342
04369	Xã An Phú	04345
04351	Xã Động Quan	04342
04321	Xã Khai Trung	04336
04342	Xã Khánh Hòa	04342
04312	Xã Khánh Thiện	04309
04309	Xã Lâm Thượng	04309
04348	Xã Liễu Đô	04303
04318	Xã Mai Sơn	04309
04315	Xã Minh Chuẩn	04336
04357	Xã Minh Tiến	04345
04330	Xã Minh Xuân	04303
04324	Xã Mường Lai	04345
04366	Xã Phan Thanh	04336
04363	Xã Phúc Lợi	04363
04354	Xã Tân Lập	04336
04336	Xã Tân Lĩnh	04336
04306	Xã Tân Phượng	04309
04333	Xã Tô Mậu	04342
04360	Xã Trúc Lâu	04363
04372	Xã Trung Tâm	04363
04345	Xã Vĩnh Lạc	04345
04339	Xã Yên Thắng	04303
- Huyện Mù Căng Chải
04456	Thị trấn Mù Căng Chải	04456
04480	Xã Cao Phạ	04630
04471	Xã Chế Cu Nha	04456
04489	Xã Chế Tạo	04489
04486	Xã Dế Su Phình	04492
04459	Xã Hồ Bốn	04465
04465	Xã Khao Mang	04465
04477	Xã Kim Nọi	04456
04483	Xã La Pán Tẩn	04492
04474	Xã Lao Chải	04474
04468	Xã Mồ Dề	04456
04462	Xã Nậm Có	04462
04495	Xã Nậm Khắt	04492
04492	Xã Púng Luông	04492
- Huyện Trạm Tấu
04585	Thị trấn Trạm Tấu	04585
04612	Xã Bản Công	04585
04615	Xã Bản Mù	04609
04618	Xã Hát Lìu	04585
04609	Xã Làng Nhì	04609
04606	Xã Pá Hu	04606
04591	Xã Pá Lau	04606
04597	Xã Phình Hồ	04609
04603	Xã Tà Si Láng	04603
04600	Xã Trạm Tấu	04606
04588	Xã Túc Đán	04606
04594	Xã Xà Hồ	04585
- Huyện Trấn Yên
04498	Thị trấn Cổ Phúc	04498
04504	Xã Báo Đáp	04498
	Xã Bảo Hưng	04498 04543
04522	Xã Cường Thịnh	04273
	Xã Đào Thịnh	04498
04513	Xã Hòa Cuông	04498
04570	Xã Hồng Ca	04576
04576	Xã Hưng Khánh	04576
04573	Xã Hưng Thịnh	04537
04525	Xã Kiên Thành	04531
04537	Xã Lương Thịnh	04537
04516	Xã Minh Quán	04498
04567	Xã Minh Quân	04543
	Xã Nga Quán	04273
04519	Xã Quy Mông	04531
04501	Xã Tân Đồng	04498
04510	Xã Thành Thịnh	04498
04582	Xã Vân Hội	04564
04564	Xã Việt Cường	04564
04579	Xã Việt Hồng	04564
	Xã Việt Thành	04498
04531	Xã Y Can	04531
- Huyện Văn Chấn
04621	Thị trấn Liên Sơn	04660
04672	Thị trấn Sơn Thịnh	04672
04627	Thị trấn Trần Phú	04705
04645	Xã An Lương	04450
04702	Xã Bình Thuận	04711
04693	Xã Cát Thịnh	04693
04699	Xã Chấn Thịnh	04699
04687	Xã Đại Lịch	04699
04690	Xã Đồng Khê	04672
04636	Xã Gia Hội	04636
04708	Xã Minh An	04711
04633	Xã Nậm Búng	04636
04648	Xã Nậm Lành	04636
04642	Xã Nậm Mười	04651
04666	Xã Nghĩa Sơn	04288
04711	Xã Nghĩa Tâm	04711
04651	Xã Sơn Lương	04651
04639	Xã Sùng Đô	04651
04669	Xã Suối Bu	04672
04657	Xã Suối Giàng	04672
04654	Xã Suối Quyền	04651
04696	Xã Tân Thịnh	04699
04705	Xã Thượng Bằng La	04705
04630	Xã Tú Lệ	04630
- Huyện Văn Yên
04375	Thị trấn Mậu A	04375
04390	Xã An Bình	04399
04417	Xã An Thịnh	04375
04387	Xã Châu Quế Hạ	04387
04384	Xã Châu Quế Thượng	04387
04435	Xã Đại Phác	04441
04429	Xã Đại Sơn	04429
04396	Xã Đông An	04399
04399	Xã Đông Cuông	04399
04378	Xã Lang Thíp	04381
04381	Xã Lâm Giang	04381
04405	Xã Mậu Đông	04375
04450	Xã Mỏ Vàng	04450
04453	Xã Nà Hẩu	04429
04408	Xã Ngòi A	04375
04402	Xã Phong Dụ Hạ	04402
04423	Xã Phong Dụ Thượng	04423
04393	Xã Quang Minh	04399
04414	Xã Tân Hợp	04429
04447	Xã Viễn Sơn	04441
04441	Xã Xuân Ái	04441
04411	Xã Xuân Tầm	04402
04426	Xã Yên Hợp	04441
04438	Xã Yên Phú	04441
04420	Xã Yên Thái	04375
- Huyện Yên Bình
04717	Thị trấn Thác Bà	04717
04714	Thị trấn Yên Bình	04714
04762	Xã Bạch Hà	04717
04738	Xã Bảo Ái	04750
04750	Xã Cảm Ân	04750
04726	Xã Cảm Nhân	04726
04768	Xã Đại Đồng	04714
04786	Xã Đại Minh	04717
04780	Xã Hán Đà	04717
04747	Xã Mông Sơn	04750
04741	Xã Mỹ Gia	04744
04729	Xã Ngọc Chấn	04726
04783	Xã Phú Thịnh	04279
04759	Xã Phúc An	04744
04735	Xã Phúc Ninh	04744
04756	Xã Tân Hương	04714
04732	Xã Tân Nguyên	04750
04777	Xã Thịnh Hưng	04714
04771	Xã Vĩnh Kiên	04717
04765	Xã Vũ Linh	04717
04744	Xã Xuân Lai	04744
04720	Xã Xuân Long	04726
	Xã Yên Bình	04717
04753	Xã Yên Thành	04744
- Thành phố Yên Bái
04261	Phường Đồng Tâm	04252
04264	Phường Hồng Hà	04252
04546	Phường Hợp Minh	04543
04255	Phường Minh Tân	04252
04273	Phường Nam Cường	04273
	Phường Nguyễn Phúc	04252
04258	Phường Nguyễn Thái Học	04252
04252	Phường Yên Ninh	04252
04249	Phường Yên Thịnh	04279
04540	Xã Âu Lâu	04543
04543	Xã Giới Phiên	04543
04270	Xã Minh Bảo	04273
04279	Xã Tân Thịnh	04279
04276	Xã Tuy Lộc	04273
04558	Xã Văn Phú	04279
- Thị xã Nghĩa Lộ
04291	Phường Cầu Thia	04681
04282	Phường Pú Trạng	04288
04288	Phường Tân An	04288
04285	Phường Trung Tâm	04663
04678	Xã Hạnh Sơn	04681
04300	Xã Nghĩa An	04288
04624	Xã Nghĩa Lộ	04663
04294	Xã Nghĩa Lợi	04663
04297	Xã Nghĩa Phúc	04660
04663	Xã Phù Nham	04663
04681	Xã Phúc Sơn	04681
04660	Xã Sơn A	04660
04684	Xã Thạch Lương	04681
04675	Xã Thanh Lương	04681
`;
