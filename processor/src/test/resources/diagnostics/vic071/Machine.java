package sample;

import io.vicfield.VicConverter;
import io.vicfield.VicConverters;
import io.vicfield.VicField;

@VicConverters({Machine.Cents.class, Machine.Euros.class})
record Machine(@VicField Money price) {
    record Money(long cents) {}

    static class Cents implements VicConverter<Long, Money> {
        @Override
        public Long toWire(Money value) {
            return value.cents();
        }

        @Override
        public Money fromWire(Long wire) {
            return new Money(wire);
        }
    }

    static class Euros extends Cents {}
}
