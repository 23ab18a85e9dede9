// The sketch of xã Phú An before 1 July 2025, drawn by hand for the demonstration: six hamlets, two rivers, a road.
// One feature a line, as it is stored (`app/values/read-sketch.ts`).

export const boundary = `{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"what":"area","name":"Ấp Bến Giảng","described":"phía tây bắc, ven sông Sài Gòn; phía bắc giáp xã An Tây","labelAt":[106.5588,11.08]},"geometry":{"type":"Polygon","coordinates":[[[106.556,11.09],[106.549,11.075],[106.553,11.06],[106.566,11.06],[106.5625,11.075],[106.5665,11.0915],[106.556,11.09]]]}},
{"type":"Feature","properties":{"what":"area","name":"Ấp Bến Liễu","described":"phía tây nam, ven sông Sài Gòn; phía bắc giáp ấp Bến Giảng","labelAt":[106.5632,11.0555]},"geometry":{"type":"Polygon","coordinates":[[[106.553,11.06],[106.562,11.046],[106.575,11.034],[106.582,11.032],[106.573,11.046],[106.566,11.06],[106.553,11.06]]]}},
{"type":"Feature","properties":{"what":"area","name":"Ấp Phú Thứ","described":"phía bắc, dọc đường ĐT.744; phía bắc giáp xã An Tây","labelAt":[106.5735,11.082]},"geometry":{"type":"Polygon","coordinates":[[[106.5665,11.0915],[106.5625,11.075],[106.587,11.073],[106.589,11.088],[106.5665,11.0915]]]}},
{"type":"Feature","properties":{"what":"area","name":"Ấp Phú Thuận","described":"ở giữa, dọc đường ĐT.744, có chợ Phú An","labelAt":[106.5735,11.0695]},"geometry":{"type":"Polygon","coordinates":[[[106.5625,11.075],[106.566,11.06],[106.59,11.058],[106.587,11.073],[106.5625,11.075]]]}},
{"type":"Feature","properties":{"what":"area","name":"Ấp An Thuận","described":"phía nam, dọc đường ĐT.744, có trụ sở Ủy ban nhân dân và Trạm Y tế; phía nam giáp thành phố Thủ Dầu Một","labelAt":[106.5798,11.0535]},"geometry":{"type":"Polygon","coordinates":[[[106.566,11.06],[106.573,11.046],[106.582,11.032],[106.6,11.034],[106.596,11.044],[106.59,11.058],[106.566,11.06]]]}},
{"type":"Feature","properties":{"what":"area","name":"Ấp An Thành","described":"phía đông, suốt dọc sông Thị Tính","labelAt":[106.601,11.061]},"geometry":{"type":"Polygon","coordinates":[[[106.589,11.088],[106.587,11.073],[106.59,11.058],[106.596,11.044],[106.6,11.034],[106.609,11.038],[106.616,11.054],[106.611,11.07],[106.602,11.084],[106.589,11.088]]]}},
{"type":"Feature","properties":{"what":"river","name":"Sông Sài Gòn","nameAt":72},"geometry":{"type":"LineString","coordinates":[[106.5535,11.096],[106.556,11.09],[106.549,11.075],[106.553,11.06],[106.562,11.046],[106.575,11.034],[106.58,11.026]]}},
{"type":"Feature","properties":{"what":"river","name":"Sông Thị Tính","nameAt":24},"geometry":{"type":"LineString","coordinates":[[106.598,11.0935],[106.602,11.084],[106.611,11.07],[106.616,11.054],[106.609,11.038],[106.601,11.0265]]}},
{"type":"Feature","properties":{"what":"road","name":"Đường ĐT.744","nameAt":50},"geometry":{"type":"LineString","coordinates":[[106.584,11.096],[106.584,11.0885],[106.5825,11.074],[106.5855,11.059],[106.5915,11.045],[106.597,11.0265]]}},
{"type":"Feature","properties":{"what":"place","name":"Trụ sở Ủy ban nhân dân","described":"ấp An Thuận, bên đường ĐT.744"},"geometry":{"type":"Point","coordinates":[106.5875,11.048]}},
{"type":"Feature","properties":{"what":"place","name":"Chợ Phú An","described":"ấp Phú Thuận, bên đường ĐT.744"},"geometry":{"type":"Point","coordinates":[106.5825,11.064]}},
{"type":"Feature","properties":{"what":"place","name":"Đình Phú An","described":"ấp Bến Giảng, gần bờ sông"},"geometry":{"type":"Point","coordinates":[106.5525,11.0715]}},
{"type":"Feature","properties":{"what":"beyond","name":"Xã An Tây"},"geometry":{"type":"Point","coordinates":[106.56775,11.09417]}},
{"type":"Feature","properties":{"what":"beyond","name":"Huyện Củ Chi"},"geometry":{"type":"Point","coordinates":[106.54252,11.05821]}},
{"type":"Feature","properties":{"what":"beyond","name":"Thị xã Bến Cát"},"geometry":{"type":"Point","coordinates":[106.61445,11.08321]}},
{"type":"Feature","properties":{"what":"beyond","name":"Thành phố Thủ Dầu Một"},"geometry":{"type":"Point","coordinates":[106.5629,11.02607]}},
{"type":"Feature","properties":{"what":"beyond","name":"Đường ĐT.744"},"geometry":{"type":"Point","coordinates":[106.59104,11.09417]}}
]}`;
