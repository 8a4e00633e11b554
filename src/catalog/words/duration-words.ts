/** Elapsed time as a clock shows it, such as `1:05`. */
export function clockFace(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const tail = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}

/** The usual duration of a task, such as `10 to 30 s`. */
export function typicalWords([from, to]: [number, number]): string {
  return from === to ? `about ${from} s` : `${from} to ${to} s`;
}

/** A duration in words, such as `about 20 s` or `about 4 min`. */
export function aboutWords(seconds: number): string {
  return seconds < 90 ? `about ${Math.max(5, Math.ceil(seconds / 5) * 5)} s` : `about ${Math.ceil(seconds / 60)} min`;
}
