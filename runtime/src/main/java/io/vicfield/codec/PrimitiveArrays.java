package io.vicfield.codec;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Arrays of numbers and truth values, joined.
 *
 * @since 0.1
 */
@SuppressWarnings("NullAway") // the zero value of a number or truth value is not null
public final class PrimitiveArrays {
    /** Truth values. */
    public static final ValueCodec<boolean[]> BOOL =
            joined(Scalars.BOOL, new boolean[0], array -> view(array.length, i -> array[i]), PrimitiveArrays::booleans);

    /** 16 bits. */
    public static final ValueCodec<short[]> INT16 =
            joined(Scalars.INT16, new short[0], array -> view(array.length, i -> array[i]), PrimitiveArrays::shorts);

    /** 32 bits. */
    public static final ValueCodec<int[]> INT32 = joined(
            Scalars.INT32,
            new int[0],
            array -> view(array.length, i -> array[i]),
            list -> list.stream().mapToInt(Integer::intValue).toArray());

    /** 64 bits. */
    public static final ValueCodec<long[]> INT64 = joined(
            Scalars.INT64,
            new long[0],
            array -> view(array.length, i -> array[i]),
            list -> list.stream().mapToLong(Long::longValue).toArray());

    /** Single precision. */
    public static final ValueCodec<float[]> FLOAT32 =
            joined(Scalars.FLOAT32, new float[0], array -> view(array.length, i -> array[i]), PrimitiveArrays::floats);

    /** Double precision. */
    public static final ValueCodec<double[]> FLOAT64 = joined(
            Scalars.FLOAT64,
            new double[0],
            array -> view(array.length, i -> array[i]),
            list -> list.stream().mapToDouble(Double::doubleValue).toArray());

    private PrimitiveArrays() {}

    private static <E, A> ValueCodec<A> joined(
            Scalar<E> type, A empty, Function<A, List<E>> toList, Function<List<E>, A> toArray) {
        return new CollectedValue<>(Values.joined(type), toList, list -> list.isEmpty() ? empty : toArray.apply(list));
    }

    private static <E> List<E> view(int size, IntFunction<E> element) {
        return new AbstractList<>() {
            @Override
            public E get(int index) {
                return element.apply(index);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    private static boolean[] booleans(List<Boolean> list) {
        boolean[] array = new boolean[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }

    private static short[] shorts(List<Short> list) {
        short[] array = new short[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }

    private static float[] floats(List<Float> list) {
        float[] array = new float[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }
}
