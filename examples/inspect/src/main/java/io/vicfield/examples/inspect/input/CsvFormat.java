package io.vicfield.examples.inspect.input;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CSV with a column Name or Key and a column Value, as PowerCLI's {@code Get-AdvancedSetting | Export-Csv} writes it. */
final class CsvFormat implements Format {
    /** PowerShell's line about the type of the objects. */
    private static final String TYPE = "(?:#TYPE [^\n]*\n)?";

    private static final String TITLE = "\"?\\w+\"?";
    private static final Pattern HEADER =
            Pattern.compile(TYPE + "(" + TITLE + "(?:([,;\t])" + TITLE + ")+)\\r?(?:\n.*)?", Pattern.DOTALL);

    private static final List<String> KEY = List.of("name", "key");
    private static final String VALUE = "value";

    @Override
    public boolean fits(Content content) {
        Matcher header = HEADER.matcher(content.text());
        if (!header.matches()) {
            return false;
        }
        List<String> titles = lower(List.of(header.group(1).replace("\"", "").split("[,;\t]")));
        return keyColumn(titles) >= 0 && titles.contains(VALUE);
    }

    @Override
    public Map<String, String> read(Content content) {
        String text = content.text().replaceFirst("^" + TYPE, "");
        Matcher header = HEADER.matcher(text);
        char separator = header.matches() ? header.group(2).charAt(0) : ',';
        List<List<String>> rows = CsvRows.read(content, text, separator);
        List<String> titles = lower(rows.get(0));
        int key = keyColumn(titles);
        int value = titles.indexOf(VALUE);
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

    private static int keyColumn(List<String> titles) {
        return titles.stream()
                .filter(KEY::contains)
                .findFirst()
                .map(titles::indexOf)
                .orElse(-1);
    }

    private static List<String> lower(List<String> titles) {
        return titles.stream()
                .map(title -> title.strip().toLowerCase(Locale.ROOT))
                .toList();
    }
}
