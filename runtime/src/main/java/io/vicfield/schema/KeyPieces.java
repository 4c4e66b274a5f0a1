package io.vicfield.schema;

import java.util.ArrayList;
import java.util.List;

/** A pattern of a key, cut where names and indices begin, for matching. */
final class KeyPieces {
    /** Stands for any name: a noncharacter of Unicode, which is in no name. */
    private static final char NAME = '\uFFFF';
    /** Stands for any index. */
    private static final char INDEX = '\uFFFE';

    private final KeyPattern pattern;
    private final String[] pieces;

    KeyPieces(KeyPattern pattern) {
        this.pattern = pattern;
        this.pieces = split(pattern.key().replace("|*", "|" + NAME).replace("|#", "|" + INDEX));
    }

    static String[] split(String key) {
        return key.split("\\|", -1);
    }

    KeyPattern pattern() {
        return pattern;
    }

    /** The part before all names and indices. */
    String start() {
        return pieces[0];
    }

    boolean match(String[] key) {
        if (pieces.length != key.length || !pieces[0].equals(key[0])) {
            return false;
        }
        for (int i = 1; i < key.length; i++) {
            if (!match(pieces[i], key[i])) {
                return false;
            }
        }
        return true;
    }

    /** The names and indices of a key that matches. */
    List<String> names(String[] key) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i < key.length; i++) {
            if (isPlaceholder(pieces[i])) {
                names.add(key[i].substring(0, nameLength(pieces[i], key[i])));
            }
        }
        return names;
    }

    private static boolean isPlaceholder(String piece) {
        return !piece.isEmpty() && piece.charAt(0) >= INDEX;
    }

    private static int nameLength(String piece, String key) {
        return key.length() - piece.length() + 1;
    }

    /** Matches a name or an index, and the rest of the piece. */
    private static boolean match(String piece, String key) {
        if (!isPlaceholder(piece)) {
            return piece.equals(key);
        }
        int name = nameLength(piece, key);
        if (name < 1 || !key.regionMatches(name, piece, 1, piece.length() - 1)) {
            return false;
        }
        return piece.charAt(0) == INDEX ? index(key, name) : key.lastIndexOf('@', name - 1) < 0;
    }

    private static boolean index(String key, int length) {
        for (int i = 0; i < length; i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9') {
                return false;
            }
        }
        return length == 1 || key.charAt(0) != '0';
    }
}
