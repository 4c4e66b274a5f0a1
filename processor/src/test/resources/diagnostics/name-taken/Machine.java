package sample;

import io.vicfield.VicField;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Place;
import io.vicfield.spi.GeneratedCodec;

record Machine(@VicField String name) {
//^ [VIC034] Record `Machine` needs the generated class `MachineCodec`, but a class with this name exists. Rename one of the two.
    record Part(@VicField String id) {}
}

class MachineCodec {}

record Hand(@VicField String name) {}
//^ [VIC034] Record `Hand` needs the generated class `HandCodec`, but a class with this name exists. Rename one of the two.

final class HandCodec extends GeneratedCodec<Hand> {
    HandCodec(Place place) {
        super(place);
    }

    @Override
    public HandCodec at(Place place) {
        return new HandCodec(place);
    }

    @Override
    protected void write(Hand value, Encoding out) {}

    @Override
    protected Hand read(Decoding in) {
        return new Hand("");
    }

    @Override
    protected Hand read(Decoding in, Hand base) {
        return base;
    }
}

record Machine_Part(@VicField String id) {}
//^ [VIC034] Record `Machine_Part` needs the generated class `Machine_PartCodec`, but record `Machine.Part` needs the same class. Rename one of the two.
