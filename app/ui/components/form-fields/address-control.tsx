// An address: first where it is, then what that leaves open. In this commune, the hamlet and the house; elsewhere, a commune
// that completes while it is typed (without JavaScript: a province, then one of its communes); or by hand.
import { useEffect, useRef } from 'react';

import { paths } from '#app/addresses/paths.ts';
import { capitalise } from '#app/values/first-letter.ts';
import { addressPlaces, placeInFull, typedNames, type AddressPlace } from '#forms/kinds/address.ts';
import type { Home } from '#forms/kinds/kind.ts';
import { own } from '#forms/own.ts';
import { partOf, valueAt } from '#forms/wire.ts';
import { messageAt } from '#app/values/input-problem.ts';

import { Button } from '../button/button.tsx';
import { Combobox, type Suggestion } from '../combobox/combobox.tsx';
import { useScripted } from '../page/use-scripted.ts';
import { Radios, type RadiosProps } from '../radios/radios.tsx';
import { Select, type OptionGroup } from '../select/select.tsx';
import { TextInput } from '../text-input/text-input.tsx';
import { PartsSet } from './controls.tsx';
import type { ControlProps } from './form-fields.tsx';
import { inputId } from './input-id.ts';

export interface PlaceChoices {
  readonly provinces: readonly OptionGroup[];
  readonly communes: readonly OptionGroup[];
}

export interface Places {
  readonly home: Home | undefined;
  readonly choices?: Readonly<Record<string, PlaceChoices>> | undefined;
}

/** Where an address is, as it was said, or as its names say. Nothing is chosen beforehand: what is sent is sworn to. */
function placeOf(value: unknown, home: Home | undefined): AddressPlace | undefined {
  const placeValue = partOf(value, 'place');
  const fullNames = namesInFull(value);
  if (home !== undefined && fullNames === placeInFull(home) && placeValue !== 'other') return 'here';
  const place = addressPlaces.find((one) => one === placeValue);
  if (place !== undefined) return place;
  return fullNames === '' ? undefined : 'other';
}

function namesInFull(value: unknown): string {
  const { commune, district, province } = typedNames(value);
  return [commune, district, province].filter((name) => name !== '').join(', ');
}

export function AddressControl(props: ControlProps) {
  const { path, problems, wire, places, register } = props;
  const value = valueAt(wire, path);
  const nowhere = messageAt(problems, `${path}.place`);
  const whole = messageAt(problems, path);
  // A page that is not drawn again for what is chosen asks for all parts at once.
  if (places === undefined)
    return (
      <PartsSet {...props} id={inputId(`${path}.place`)} error={whole ?? nowhere}>
        <Written {...props} given={value} />
      </PartsSet>
    );
  const { home } = places;
  const place = placeOf(value, home);
  const options = [
    ...(home === undefined ? [] : [{ value: 'here', label: capitalise(placeInFull(home)) }]),
    { value: 'listed', label: 'Xã, phường khác' },
    { value: 'other', label: 'Nơi khác: tự ghi', hint: 'Ở nước ngoài, hoặc tên cũ không có trong danh sách' },
  ];
  return (
    <PartsSet {...props} error={whole}>
      <PlaceRadios
        name={`${path}.place`}
        options={options}
        place={place}
        error={nowhere}
        register={register}
      />
      {place === 'here' && home !== undefined && <Here {...props} given={value} home={home} />}
      {place === 'listed' && <Listed {...props} given={value} />}
      {place === 'other' && <Written {...props} given={value} />}
    </PartsSet>
  );
}

/** Chosen, or following what the parts say; whoever goes through them with the arrow keys stays on them. */
function PlaceRadios({
  place,
  ...radios
}: Pick<RadiosProps, 'name' | 'options' | 'error' | 'register'> & {
  readonly place: AddressPlace | undefined;
}) {
  const box = useRef<HTMLDivElement>(null);
  const lastPlace = useRef(place);
  useEffect(() => {
    // What was chosen before this ran is not taken back.
    if (lastPlace.current === place) return;
    lastPlace.current = place;
    for (const radio of box.current?.querySelectorAll('input') ?? []) radio.checked = radio.value === place;
  }, [place]);
  return (
    <div ref={box} className="address-place">
      <Radios {...radios} legend={<span className="visually-hidden">Ở đâu?</span>} defaultValue={place} />
    </div>
  );
}

type PartProps = ControlProps & { readonly given: unknown };

/** One of the boxes that the kind of field has. */
function Part({ part, ...props }: PartProps & { readonly part: string }) {
  const { field, path, control, problems, register, given } = props;
  const input = control.inputs.find(({ suffix }) => suffix === `.${part}`);
  const name = `${path}.${part}`;
  return (
    <TextInput
      label={input?.label ?? ''}
      name={name}
      hint={input?.hint}
      defaultValue={own(typedNames(given), part) ?? partOf(given, part)}
      error={messageAt(problems, name)}
      autoComplete={field.profile === undefined ? undefined : input?.autoComplete}
      suggestions={input?.suggestions}
      spellCheck={false}
      register={register}
    />
  );
}

function Here({ home, ...props }: PartProps & { readonly home: Home }) {
  const { path, problems, register, given } = props;
  const hamlet = partOf(given, 'hamlet');
  const hamlets = [...new Set([...home.hamlets, ...(hamlet === '' ? [] : [hamlet])])];
  return (
    <>
      <Select
        label="Ấp, khu phố"
        name={`${path}.hamlet`}
        placeholder="Chọn trong danh sách"
        options={hamlets.map((one) => ({ value: one, label: capitalise(one) }))}
        defaultValue={hamlet}
        error={messageAt(problems, `${path}.hamlet`)}
        register={register}
      />
      <Part {...props} part="detail" />
    </>
  );
}

function Written(props: PartProps) {
  return props.control.inputs
    .filter(({ type }) => type === 'text')
    .map(({ suffix }) => <Part key={suffix} {...props} part={suffix.slice(1)} />);
}

function Listed(props: PartProps) {
  return (
    <>
      <ListedCommune {...props} />
      <Part {...props} part="hamlet" />
      <Part {...props} part="detail" />
    </>
  );
}

async function findCommunes(text: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
  const reply = await fetch(paths.apiCommunes(text), { signal });
  if (!reply.ok) throw new Error(`no communes: ${reply.status}`);
  return ((await reply.json()) as { readonly items: readonly Suggestion[] }).items;
}

/** Lists where no script runs, one line that completes where one does: it takes their place before anybody chooses from them. */
function ListedCommune(props: PartProps) {
  const { path, problems, register, given, places, onChosen } = props;
  const scripted = useScripted();
  const name = `${path}.commune`;
  const error = messageAt(problems, name);
  const fullNames = namesInFull(given);
  const choices = own(places?.choices ?? {}, path);
  if (scripted || choices === undefined)
    return (
      <Combobox
        id={inputId(name)}
        name={name}
        label="Xã, phường, tỉnh"
        hint="Gõ vài chữ đầu, có dấu hay không dấu đều được, ví dụ: tan an. Có cả tên cũ trước ngày 01/7/2025"
        error={error}
        defaultValue={fullNames}
        find={findCommunes}
        onChosen={onChosen}
      />
    );
  return (
    <div data-needs-scripts>
      <Select
        label="Tỉnh, thành phố"
        name={`${path}.province`}
        placeholder="Chọn trong danh sách"
        options={choices.provinces}
        defaultValue={partOf(given, 'province')}
        error={choices.communes.length === 0 ? error : undefined}
        register={register}
      />
      {choices.communes.length > 0 && (
        <Select
          label="Xã, phường, thị trấn, đặc khu"
          name={name}
          placeholder="Chọn trong danh sách"
          options={choices.communes}
          defaultValue={fullNames}
          error={error}
          register={register}
        />
      )}
      <noscript>
        <p>
          <Button kind="secondary" name="intent" value="refresh" formNoValidate>
            {choices.communes.length > 0 ? 'Đổi tỉnh, hiện lại xã, phường' : 'Hiện xã, phường của tỉnh này'}
          </Button>
        </p>
      </noscript>
    </div>
  );
}
