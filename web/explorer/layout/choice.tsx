/** One of several, or all of them. */
export function Choice(props: {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string, lang?: "vi" | undefined])[];
  readonly onChange: (value: string) => void;
}) {
  const { label, all, value, options, onChange } = props;
  return (
    <label className="flex min-w-0 items-center gap-2 text-sm">
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value)} className="min-w-0">
        <option value="">{all}</option>
        {options.map(([each, name, lang]) => (
          <option key={each} value={each} lang={lang}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
