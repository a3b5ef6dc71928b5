const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

const below = (n: number): string => {
  if (n < 10) return digits[n] ?? '';
  if (n < 20) return `十${n % 10 === 0 ? '' : digits[n % 10]}`;
  return `${digits[Math.floor(n / 10)]}十${n % 10 === 0 ? '' : digits[n % 10]}`;
};

/** A number below a thousand as it is written in an article's number: 21 is 二十一, 105 is 一百零五. */
export const chineseNumeral = (n: number): string => {
  if (n < 100) return below(n);
  const rest = n % 100;
  const hundreds = `${digits[Math.floor(n / 100)]}百`;
  if (rest === 0) return hundreds;
  if (rest < 10) return `${hundreds}零${digits[rest]}`;
  return `${hundreds}${rest < 20 ? `一${below(rest)}` : below(rest)}`;
};
