package sample;

import io.vicfield.VicConverter;

public final class CentsConverter implements VicConverter<Long, Money> {
    @Override
    public Long toWire(Money value) {
        return value.cents();
    }

    @Override
    public Money fromWire(Long wire) {
        return new Money(wire);
    }
}
