package sample;

import io.vicfield.VicConverter;
import io.vicfield.VicConverters;
import java.net.URI;

@VicConverters({Size.Converter.class, Size.OfAnotherType.class})
public record Size(long bytes) implements Comparable<Size> {
    @Override
    public int compareTo(Size other) {
        return Long.compare(bytes, other.bytes);
    }

    public static final class Converter implements VicConverter<Long, Size> {
        @Override
        public Long toWire(Size value) {
            return value.bytes();
        }

        @Override
        public Size fromWire(Long wire) {
            return new Size(wire);
        }
    }

    public static final class OfAnotherType implements VicConverter<String, URI> {
        @Override
        public String toWire(URI value) {
            return value.toString();
        }

        @Override
        public URI fromWire(String wire) {
            return URI.create(wire);
        }
    }
}
