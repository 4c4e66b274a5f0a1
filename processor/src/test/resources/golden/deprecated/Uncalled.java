package sample;

import io.vicfield.VicField;

/** Generated code calls no deprecated method here. */
@SuppressWarnings("vicfield:missing")
public record Uncalled(@VicField Inner inner) {
    @Deprecated
    public int length() {
        return inner.name().length();
    }

    @SuppressWarnings("vicfield:missing")
    public record Inner(@VicField String name) {
        @Deprecated
        public int length() {
            return name.length();
        }
    }
}
