// The national emblem, drawn simply for the header: star, ears of rice, cog-wheel, ribbon.
const grains = [28, 44, 60, 76, 92, 108, 124, 140];

function point(degrees: number, radius: number): { x: number; y: number } {
  const angle = (degrees * Math.PI) / 180;
  return { x: 32 + radius * Math.sin(angle), y: 31 - radius * Math.cos(angle) };
}

function Ear({ side }: { readonly side: 1 | -1 }) {
  return (
    <g transform={side === 1 ? undefined : 'matrix(-1 0 0 1 64 0)'}>
      <path d="M36 54 A26 26 0 0 0 45 9" fill="none" stroke="#f2c230" strokeWidth="1.4" />
      {grains.map((degrees) => {
        const at = point(degrees, 26.4);
        return (
          <ellipse
            key={degrees}
            cx={at.x.toFixed(1)}
            cy={at.y.toFixed(1)}
            rx="2.1"
            ry="5"
            fill="#f2c230"
            transform={`rotate(${degrees - 62} ${at.x.toFixed(1)} ${at.y.toFixed(1)})`}
          />
        );
      })}
    </g>
  );
}

export function Emblem({ size = 56 }: { readonly size?: number }) {
  return (
    <svg
      className="emblem"
      width={size}
      height={size}
      viewBox="0 0 64 64"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="32" cy="31" r="29" fill="#c81912" />
      <circle cx="32" cy="31" r="29" fill="none" stroke="#f2c230" strokeWidth="1.6" />
      <path fill="#f2c230" d="M32 13l2.9 8.6 9.1.1-7.3 5.5 2.7 8.7-7.4-5.3-7.4 5.3 2.7-8.7-7.3-5.5 9.1-.1z" />
      <Ear side={1} />
      <Ear side={-1} />
      <g fill="#f2c230">
        {[0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => (
          <rect
            key={degrees}
            x="30.6"
            y="38.4"
            width="2.8"
            height="3.4"
            transform={`rotate(${degrees} 32 47)`}
          />
        ))}
        <circle cx="32" cy="47" r="6.4" />
      </g>
      <circle cx="32" cy="47" r="3" fill="#c81912" />
      <path
        d="M13 51.5q19 8 38 0l3.4 5.2q-22.4 9.4-44.8 0z"
        fill="#a90f0a"
        stroke="#f2c230"
        strokeWidth="1.2"
      />
    </svg>
  );
}
