package sample;

import io.vicfield.VicConverter;
import io.vicfield.VicConverters;
import io.vicfield.VicField;

@VicConverters({Machine.Cents.class, Machine.Euros.class})
        //                                        ^ [VIC071] `@VicConverters` on `Machine` has two converters of one type: `Cents` and `Euros` both convert `sample.Machine.Money`. Keep one of the two. A component can name another one with `converter`.
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
