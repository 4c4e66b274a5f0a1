package io.vicfield.vmx;

import io.vicfield.VicSink;
import io.vicfield.keys.Spellings;
import io.vicfield.text.Printable;

/** Rejects keys and values of one record that a file cannot hold. It does not change the file. */
final class VmxCheck implements VicSink {
    private static final String GENERATION = "0";

    private final VmxIndex index;
    private final VmxEncoding encoding;
    private final Spellings spellings = new Spellings();

    VmxCheck(VmxIndex index, VmxEncoding encoding) {
        this.index = index;
        this.encoding = encoding;
    }

    @Override
    public void put(String key, String value) {
        VmxText.key(key, encoding);
        VmxText.value(key, value, encoding);
        index.requireFree(key);
        String problem = spellings.add(key);
        if (problem != null) {
            throw new IllegalArgumentException("the key " + VmxText.shown(key) + " " + Printable.escape(problem));
        }
    }

    @Override
    public void beginGroup(String generationKey) {
        put(generationKey, GENERATION);
    }
}
