import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components';
import styles from './Switch.module.css';

export type SwitchProps = Omit<AriaSwitchProps, 'className' | 'children'> & {
  readonly label: string;
  readonly description?: string;
};

/** Something that is on or off, and takes effect at once. */
export function Switch({ label, description, ...props }: SwitchProps) {
  return (
    <AriaSwitch {...props} className={styles.switch}>
      <span aria-hidden className={styles.track} />
      <span className={styles.text}>
        <span>{label}</span>
        {description !== undefined && <span className={styles.description}>{description}</span>}
      </span>
    </AriaSwitch>
  );
}
