package io.vicfield.examples.inspect.input;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** CSV with a column Name or Key and a column Value, as PowerCLI's {@code Get-AdvancedSetting | Export-Csv} writes it. */
final class CsvFormat implements Format {
    /** The start of PowerShell's line about the type of the objects. */
    private static final String TYPE = "#TYPE ";

    /** A longer first line has other columns than those of settings. */
    private static final int LONGEST_HEADER = 1000;

    private static final Pattern SEPARATOR = Pattern.compile("[,;\t]");
    private static final Set<String> KEY = Set.of("name", "key");
    private static final String VALUE = "value";

    @Override
    public boolean fits(Content content) {
        List<String> titles = titles(header(rows(content)));
        return keyColumn(titles) >= 0 && titles.contains(VALUE);
    }

    @Override
    public Map<String, String> read(Content content) {
        String text = rows(content);
        String header = header(text);
        List<String> titles = titles(header);
        int key = keyColumn(titles);
        int value = titles.indexOf(VALUE);
        Matcher separator = SEPARATOR.matcher(header);
        List<List<String>> rows =
                CsvRows.read(content, text, separator.find() ? separator.group().charAt(0) : ',');
        Pairs pairs = new Pairs();
        for (int i = 1; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (row.size() > Math.max(key, value)) {
                pairs.add(row.get(key), row.get(value));
            } else if (!row.equals(List.of(""))) {
                pairs.problem("row " + (i + 1) + " has too few columns");
            }
        }
        return pairs.checked(content);
    }

    private static String rows(Content content) {
        String text = content.text();
        return text.startsWith(TYPE) ? text.substring(text.indexOf('\n') + 1) : text;
    }

    private static String header(String rows) {
        String line = rows.lines().findFirst().orElse("");
        return line.length() <= LONGEST_HEADER ? line : "";
    }

    private static List<String> titles(String header) {
        return Stream.of(SEPARATOR.split(header.replace("\"", "")))
                .map(title -> title.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static int keyColumn(List<String> titles) {
        return titles.stream()
                .filter(KEY::contains)
                .findFirst()
                .map(titles::indexOf)
                .orElse(-1);
    }
}
