package sample;

import io.vicfield.VicConverter;
import java.math.BigDecimal;

/** Stores a type that itself is stored as text. */
public final class EurosConverter implements VicConverter<BigDecimal, Money> {
    @Override
    public BigDecimal toWire(Money value) {
        return BigDecimal.valueOf(value.cents(), 2);
    }

    @Override
    public Money fromWire(BigDecimal wire) {
        return new Money(wire.movePointRight(2).longValueExact());
    }
}
