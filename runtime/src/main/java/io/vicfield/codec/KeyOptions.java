package io.vicfield.codec;

/**
 * How a component is encoded and decoded.
 *
 * @param levels how many levels of the record tree are left at and below the component
 * @param follow false: optional values at and below the component are left alone
 * @param required whether a key of the component must exist
 * @param sensitive whether neither the value nor a value below it is shown
 * @param writes false: the record never encodes the component
 * @param reads false: the record never decodes the component
 * @param subscripts a letter per subscript that may follow the key: m for a map's entry, i for a list's element
 */
record KeyOptions(
        int levels,
        boolean follow,
        boolean required,
        boolean sensitive,
        boolean writes,
        boolean reads,
        String subscripts) {
    KeyOptions depth(int depth) {
        return new KeyOptions(Math.min(depth, levels), follow, required, sensitive, writes, reads, subscripts);
    }

    KeyOptions noFollow() {
        return new KeyOptions(levels, false, required, sensitive, writes, reads, subscripts);
    }

    KeyOptions require() {
        return new KeyOptions(levels, follow, true, sensitive, writes, reads, subscripts);
    }

    KeyOptions mask() {
        return new KeyOptions(levels, follow, required, true, writes, reads, subscripts);
    }

    KeyOptions skipEncode() {
        return new KeyOptions(levels, follow, required, sensitive, false, reads, subscripts);
    }

    KeyOptions skipDecode() {
        return new KeyOptions(levels, follow, required, sensitive, writes, false, subscripts);
    }

    KeyOptions subscripted(String letters) {
        return new KeyOptions(levels, follow, required, sensitive, writes, reads, letters);
    }
}
