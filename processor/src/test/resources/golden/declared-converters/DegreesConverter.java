package sample;

import io.vicfield.VicConverter;

public final class DegreesConverter implements VicConverter<Double, Degrees> {
    @Override
    public Double toWire(Degrees value) {
        return value.value();
    }

    @Override
    public Degrees fromWire(Double wire) {
        return new Degrees(wire);
    }
}
