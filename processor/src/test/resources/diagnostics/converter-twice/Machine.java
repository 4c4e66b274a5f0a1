package sample;

import io.vicfield.VicConverter;
import io.vicfield.VicConverters;
import io.vicfield.VicField;

@VicConverters({
    Machine.Cents.class,
    Machine.Dates.class,
    Machine.Euros.class,
        //       ^ [VIC071] `@VicConverters` on `Machine` has two converters of one type: `Cents` and `Euros` both convert `sample.Machine.Money`. Keep one of the two. A component can name another one with `converter`.
})
record Machine(@VicField Money price) {
    @VicConverters({Cents.class, Euros.class})
        //                            ^ [VIC071] `@VicConverters` on `Money` has two converters of one type: `Cents` and `Euros` both convert `sample.Machine.Money`. Keep one of the two. A component can name another one with `converter`.
    interface Money {
        long cents();
    }

    static final class Cents implements VicConverter<Long, Money> {
        @Override
        public Long toWire(Money value) {
            return value.cents();
        }

        @Override
        public Money fromWire(Long wire) {
            return () -> wire;
        }
    }

    static final class Euros implements VicConverter<String, Money> {
        @Override
        public String toWire(Money value) {
            return Long.toString(value.cents() / 100);
        }

        @Override
        public Money fromWire(String wire) {
            return () -> 100 * Long.parseLong(wire);
        }
    }

    /** Converts no type of this record. */
    static final class Dates implements VicConverter<Long, java.util.Date> {
        @Override
        public Long toWire(java.util.Date value) {
            return value.getTime();
        }

        @Override
        public java.util.Date fromWire(Long wire) {
            return new java.util.Date(wire);
        }
    }
}
