import { useEffect, useRef } from 'preact/hooks';
import { NewTaskButton } from './new-task-button.js';

interface NextStepProps {
  /** Whether a fault was just queued. */
  isDone: boolean;
  onCreate: () => void;
}

/** Beside what was queued: a task that meets it. Only on narrow screens, where the waiting faults are out of view. */
export function NextStep({ isDone, onCreate }: NextStepProps) {
  const box = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isDone) box.current!.scrollIntoView({ block: 'nearest' });
  }, [isDone]);
  return (
    <span ref={box} class="next-step">
      <NewTaskButton onCreate={onCreate} />
    </span>
  );
}
