package io.vicfield.examples.portlayer;

import java.nio.charset.StandardCharsets;

/**
 * Names the VMs of containers by a pattern with {@code {name}} and {@code {id}}, as VIC does. It uses the first 12
 * characters of the ID, or a shorter ID as it is. It shortens the container's name and never the ID, so that the whole
 * name fits into 80 bytes of UTF-8. It never splits a character.
 */
public final class VmNames {
    private static final String USUAL = "{name}-{id}";
    private static final String NAME = "{name}";
    private static final String ID = "{id}";
    private static final int LONGEST = 80;
    private static final int SHORT_ID = 12;

    private final String pattern;
    private final int room;

    /**
     * Uses the given pattern.
     *
     * @param pattern the pattern; empty means {@code {name}-{id}}
     * @throws IllegalArgumentException if it leaves no room for a name or an ID
     */
    public VmNames(String pattern) {
        this.pattern = pattern.isEmpty() ? USUAL : pattern;
        room = LONGEST - bytes(insert(insert(this.pattern, NAME, ""), ID, ""));
        int needed = this.pattern.contains(ID) ? SHORT_ID : 1;
        if (room < needed) {
            throw new IllegalArgumentException("the pattern of VM names leaves " + room + " of " + LONGEST
                    + " bytes for {name} and {id}, but needs " + needed + ": shorten it: " + pattern);
        }
    }

    /**
     * Returns the name of a container's VM.
     *
     * @throws IllegalArgumentException if the ID alone, with characters outside ASCII, has no room
     */
    public String of(String prettyName, String id) {
        String shortId = pattern.contains(ID) ? id.substring(0, Math.min(SHORT_ID, id.length())) : "";
        if (bytes(shortId) > room) {
            throw new IllegalArgumentException("no room for the ID " + id + " in the pattern of VM names: " + pattern);
        }
        String shortName = cut(prettyName, room - bytes(shortId));
        return insert(insert(pattern, ID, shortId), NAME, shortName);
    }

    /** Replaces only the first occurrence of a token. */
    private static String insert(String pattern, String token, String text) {
        int at = pattern.indexOf(token);
        return at < 0 ? pattern : pattern.substring(0, at) + text + pattern.substring(at + token.length());
    }

    private static String cut(String text, int most) {
        String kept = text;
        while (bytes(kept) > most) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
