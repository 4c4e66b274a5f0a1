package io.vicfield.examples.inspect.input;

import io.vicfield.examples.console.Failure;
import io.vicfield.vmx.VmxFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A .vmx file. */
final class VmxFormat implements Format {
    private static final String ENDING = ".vmx";

    /** The number of characters that are searched for a pair, because large files of other formats have none. */
    private static final int BEGINNING = 64 << 10;

    /** A name without quotation marks before an equals sign, with a value in quotation marks. */
    private static final Pattern PAIR =
            Pattern.compile("^[ \\t]*[^\\s\"#={}\\[\\],<>]+[ \\t]*=[ \\t]*\"", Pattern.MULTILINE);

    @Override
    public boolean fits(Content content) {
        return content.name().toLowerCase(Locale.ROOT).endsWith(ENDING)
                || PAIR.matcher(beginning(content.text())).find();
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), BEGINNING));
    }

    @Override
    public Map<String, String> read(Content content) throws IOException {
        VmxFile vmx = VmxFile.of(content.name(), content.bytes());
        List<String> problems = new ArrayList<>();
        vmx.malformed().forEach(line -> problems.add("line " + line + ": is not key = \"value\""));
        vmx.duplicates().forEach(duplicate -> problems.add(duplicate.toString()));
        if (!problems.isEmpty()) {
            throw new Failure(content.name() + ": is not a .vmx file that VMware accepts", problems);
        }
        return vmx.toMap();
    }
}
