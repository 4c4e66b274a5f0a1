package sample;

import io.vicfield.VicConverter;
import java.util.List;

public final class WordsConverter implements VicConverter<List<String>, Words> {
    @Override
    public List<String> toWire(Words value) {
        return value.all();
    }

    @Override
    public Words fromWire(List<String> wire) {
        return new Words(wire);
    }
}
