package io.vicfield.examples.model.groups;

import io.vicfield.VicSink;
import java.util.ArrayList;
import java.util.List;

/** Records the calls of a codec to a sink. */
final class Calls implements VicSink {
    final List<String> said = new ArrayList<>();

    @Override
    public void put(String key, String value) {
        said.add(key + " = " + value);
    }

    @Override
    public void putSecret(String key, String value) {
        said.add("secret " + key);
    }

    @Override
    public void remove(String key) {
        said.add("remove " + key);
    }

    @Override
    public void supersede(String formerKey, String key) {
        said.add(formerKey + " becomes " + key);
    }

    @Override
    public void beginGroup(String generationKey) {
        said.add("begin " + generationKey);
    }

    @Override
    public void endGroup(String generationKey) {
        said.add("end " + generationKey);
    }
}
