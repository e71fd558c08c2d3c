/** Why a score is not told by arithmetic where a text beside its rule speaks of points, as a Chinese clause. */
export const STATED_OTHERWISE = '表中另有文字写明怎样给分或扣分，没有按它计算';
