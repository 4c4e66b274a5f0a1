package io.vicfield.examples.inspect.input;

import io.vicfield.examples.console.Failure;
import io.vicfield.vmx.VmxFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads keys and values from a .vmx file. */
final class VmxTexts {
    private static final String ENDING = ".vmx";

    /** A name without quotation marks before an equals sign. JSON never contains this. */
    private static final Pattern PAIR =
            Pattern.compile("^[\uFEFF \\t]*[^\\s\"#={}\\[\\],]+[ \\t]*=", Pattern.MULTILINE);

    private VmxTexts() {}

    /** Returns whether a file is a .vmx file, by its name or its beginning. */
    static boolean are(String file, byte[] beginning) {
        if (file.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            return true;
        }
        String text = new String(beginning, StandardCharsets.UTF_8).replace("\uFEFF", "");
        return !text.stripLeading().startsWith("{") && PAIR.matcher(text).find();
    }

    /** Reads the values by key, as they are in the file. */
    static Map<String, String> read(String file) throws IOException {
        VmxFile vmx = VmxFile.read(Path.of(file));
        List<String> problems = new ArrayList<>();
        vmx.malformed().forEach(line -> problems.add("line " + line + ": is not key = \"value\""));
        vmx.duplicates().forEach(duplicate -> problems.add(duplicate.toString()));
        if (!problems.isEmpty()) {
            throw new Failure(file + ": is not a .vmx file that VMware accepts", problems);
        }
        return vmx.toMap();
    }
}
