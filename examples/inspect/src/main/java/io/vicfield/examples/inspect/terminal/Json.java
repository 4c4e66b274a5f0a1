package io.vicfield.examples.inspect.terminal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.yaml.snakeyaml.DumperOptions;

/** Prints JSON and YAML that are safe on a terminal: they escape all characters outside visible ASCII. */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .characterEscapes(new VisibleAscii())
            .build();

    private Json() {}

    /** Writes the contents of the JSON. */
    public interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** Returns the JSON as an indented string. */
    public static String print(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written", e);
        }
        return text.toString();
    }

    /** Returns the same as YAML, in which only visible ASCII stands without escapes. */
    public static String yaml(Content content) {
        StringWriter text = new StringWriter();
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(false);
        options.setSplitLines(false);
        YAMLFactory factory = YAMLFactory.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .dumperOptions(options)
                .build();
        try (JsonGenerator yaml = factory.createGenerator(text)) {
            content.write(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written", e);
        }
        return text.toString().stripTrailing();
    }

    /** Also escapes DEL, which JSON allows. */
    private static final class VisibleAscii extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private static final char DELETE = '\u007f';

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes[DELETE] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
            return null;
        }
    }
}
