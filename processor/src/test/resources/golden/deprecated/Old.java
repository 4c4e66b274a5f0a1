package sample;

import io.vicfield.VicConverter;
import io.vicfield.VicField;
import java.util.List;

@SuppressWarnings({"deprecation", "removal", "vicfield:missing"})
public record Old(
        @VicField Legacy legacy,
        @VicField List<Legacy> more,
        @VicField Ancient ancient,
        @VicField(converter = Converter.class) Integer count) {
    @Deprecated
    public static final class Converter implements VicConverter<String, Integer> {
        @Override
        public String toWire(Integer value) {
            return value.toString();
        }

        @Override
        public Integer fromWire(String wire) {
            return Integer.valueOf(wire);
        }
    }
}
