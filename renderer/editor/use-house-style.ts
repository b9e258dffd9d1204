import type { HouseStyle } from '../../shared/house-style/house-style.ts';
import { useCall } from '../bridge/use-call.ts';

export function useHouseStyles(): readonly HouseStyle[] {
  const { data } = useCall('houseStyles.list', {});
  return data?.houseStyles.map((one) => one.houseStyle) ?? [];
}

/** null while it is not known, or where it has been removed from the settings. */
export function useHouseStyle(id: string): HouseStyle | null {
  return useHouseStyles().find((houseStyle) => houseStyle.id === id) ?? null;
}
