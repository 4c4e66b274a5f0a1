package io.vicfield.codec;

import io.vicfield.text.Floats;
import org.jspecify.annotations.Nullable;

/**
 * Arrays of numbers and truth values, joined.
 *
 * @since 0.1
 */
@SuppressWarnings("NullAway") // the zero value of a number or truth value is not null
public final class PrimitiveArrays {
    /** Truth values. */
    public static final ValueCodec<boolean[]> BOOL = new Primitive<>(Scalars.BOOL, new boolean[0]) {
        @Override
        String[] texts(boolean[] value) {
            String[] texts = new String[value.length];
            for (int i = 0; i < value.length; i++) {
                texts[i] = value[i] ? "true" : "false";
            }
            return texts;
        }

        @Override
        boolean[] values(Decoding in, ComponentKey key, @Nullable String prefix, String[] texts) {
            boolean[] values = new boolean[texts.length];
            for (int i = 0; i < texts.length; i++) {
                values[i] = in.parseElement(key, prefix, i, texts[i], Scalars.BOOL);
            }
            return values;
        }
    };

    /** 16 bits. */
    public static final ValueCodec<short[]> INT16 = new Primitive<>(Scalars.INT16, new short[0]) {
        @Override
        String[] texts(short[] value) {
            String[] texts = new String[value.length];
            for (int i = 0; i < value.length; i++) {
                texts[i] = Integer.toString(value[i]);
            }
            return texts;
        }

        @Override
        short[] values(Decoding in, ComponentKey key, @Nullable String prefix, String[] texts) {
            short[] values = new short[texts.length];
            for (int i = 0; i < texts.length; i++) {
                values[i] = in.parseElement(key, prefix, i, texts[i], Scalars.INT16);
            }
            return values;
        }
    };

    /** 32 bits. */
    public static final ValueCodec<int[]> INT32 = new Primitive<>(Scalars.INT32, new int[0]) {
        @Override
        String[] texts(int[] value) {
            String[] texts = new String[value.length];
            for (int i = 0; i < value.length; i++) {
                texts[i] = Integer.toString(value[i]);
            }
            return texts;
        }

        @Override
        int[] values(Decoding in, ComponentKey key, @Nullable String prefix, String[] texts) {
            int[] values = new int[texts.length];
            for (int i = 0; i < texts.length; i++) {
                values[i] = in.parseElement(key, prefix, i, texts[i], Scalars.INT32);
            }
            return values;
        }
    };

    /** 64 bits. */
    public static final ValueCodec<long[]> INT64 = new Primitive<>(Scalars.INT64, new long[0]) {
        @Override
        String[] texts(long[] value) {
            String[] texts = new String[value.length];
            for (int i = 0; i < value.length; i++) {
                texts[i] = Long.toString(value[i]);
            }
            return texts;
        }

        @Override
        long[] values(Decoding in, ComponentKey key, @Nullable String prefix, String[] texts) {
            long[] values = new long[texts.length];
            for (int i = 0; i < texts.length; i++) {
                values[i] = in.parseElement(key, prefix, i, texts[i], Scalars.INT64);
            }
            return values;
        }
    };

    /** Single precision. */
    public static final ValueCodec<float[]> FLOAT32 = new Primitive<>(Scalars.FLOAT32, new float[0]) {
        @Override
        String[] texts(float[] value) {
            String[] texts = new String[value.length];
            for (int i = 0; i < value.length; i++) {
                texts[i] = Floats.format(value[i]);
            }
            return texts;
        }

        @Override
        float[] values(Decoding in, ComponentKey key, @Nullable String prefix, String[] texts) {
            float[] values = new float[texts.length];
            for (int i = 0; i < texts.length; i++) {
                values[i] = in.parseElement(key, prefix, i, texts[i], Scalars.FLOAT32);
            }
            return values;
        }
    };

    /** Double precision. */
    public static final ValueCodec<double[]> FLOAT64 = new Primitive<>(Scalars.FLOAT64, new double[0]) {
        @Override
        String[] texts(double[] value) {
            String[] texts = new String[value.length];
            for (int i = 0; i < value.length; i++) {
                texts[i] = Floats.format(value[i]);
            }
            return texts;
        }

        @Override
        double[] values(Decoding in, ComponentKey key, @Nullable String prefix, String[] texts) {
            double[] values = new double[texts.length];
            for (int i = 0; i < texts.length; i++) {
                values[i] = in.parseElement(key, prefix, i, texts[i], Scalars.FLOAT64);
            }
            return values;
        }
    };

    private PrimitiveArrays() {}

    private abstract static class Primitive<A> extends ValueCodec<A> {
        private final Scalar<?> type;
        private final A empty;

        Primitive(Scalar<?> type, A empty) {
            this.type = type;
            this.empty = empty;
        }

        abstract String[] texts(A value);

        abstract A values(Decoding in, ComponentKey key, @Nullable String prefix, String[] texts);

        @Override
        public void encode(@Nullable A value, ComponentKey key, @Nullable String prefix, int levels, Encoding out) {
            String[] texts = value == null ? new String[0] : texts(value);
            if (texts.length == 0) {
                out.empty(key, prefix);
            } else {
                Joining.write(texts, key, prefix, type.type(), out);
            }
        }

        @Override
        public A decode(Decoding in, ComponentKey key, @Nullable String prefix, int levels, @Nullable A base) {
            String[] texts = Joining.read(in, key, prefix, type.type());
            return texts == null ? empty : values(in, key, prefix, texts);
        }

        @Override
        public A zero(Decoding in) {
            return empty;
        }

        @Override
        boolean mayWriteNothing(int levels) {
            return true;
        }

        @Override
        String subscripts() {
            return "i";
        }

        @Override
        public Shape shape() {
            return new Shape.Joined(type);
        }
    }
}
