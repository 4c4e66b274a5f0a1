package io.vicfield.examples.benchmarks.reflect;

import io.vicfield.text.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Handles lists. A list of strings is joined; any other list has an entry per element. */
record ListHandler(Handler elements, boolean joined) implements Handler {
    @Override
    public void encode(Object value, String key, Writing out) {
        List<?> list = (List<?>) value;
        if (list.isEmpty()) {
            return;
        }
        if (joined) {
            out.put(Writing.insert(key, "~"), join(list, key));
        } else {
            for (int i = 0; i < list.size(); i++) {
                elements.encode(list.get(i), Writing.insert(key, "|" + i), out);
            }
        }
        out.put(key, Integer.toString(list.size() - 1));
    }

    @Override
    public Object decode(String key, Reading in) {
        String count = in.get(key);
        if (count == null || count.isEmpty()) {
            return List.of();
        }
        int length = Integer.parseInt(count) + 1;
        return joined ? split(key, length, in) : entries(key, length, in);
    }

    private static String join(List<?> list, String key) {
        for (Object element : list) {
            if (((String) element).indexOf('|') >= 0) {
                throw new IllegalArgumentException(key + " holds a |");
            }
        }
        @SuppressWarnings("unchecked") // only lists of strings are joined
        List<String> texts = (List<String>) list;
        return String.join("|", texts);
    }

    private static List<String> split(String key, int length, Reading in) {
        String elements = in.get(Writing.insert(key, "~"));
        String[] texts = elements == null ? new String[0] : Names.split(elements);
        if (texts.length != length) {
            in.problem(key, "is not the last index of its elements");
        }
        return Arrays.asList(texts);
    }

    private List<@Nullable Object> entries(String key, int length, Reading in) {
        List<@Nullable Object> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(elements.decode(Writing.insert(key, "|" + i), in));
        }
        return list;
    }
}
