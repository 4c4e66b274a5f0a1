package io.vicfield.extraconfig;

import java.util.ArrayList;
import java.util.List;

/** Finds the lists and maps that a key may belong to, from the key alone. */
final class EnclosingKeys {
    private EnclosingKeys() {}

    /** Returns the keys of these lists and maps, without suffix, outermost first. */
    static List<String> of(String key) {
        String whole = withoutSuffix(key);
        List<String> enclosing = new ArrayList<>(2);
        for (int i = whole.indexOf('|'); i >= 0; i = whole.indexOf('|', i + 1)) {
            enclosing.add(whole.substring(0, i));
        }
        if (whole.endsWith("~")) {
            enclosing.add(whole.substring(0, whole.length() - 1));
        }
        return enclosing;
    }

    /** Returns a key without a suffix such as {@code @secret}. */
    static String withoutSuffix(String key) {
        int suffix = key.indexOf('@');
        return suffix < 0 ? key : key.substring(0, suffix);
    }
}
