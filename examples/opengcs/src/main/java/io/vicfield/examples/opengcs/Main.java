package io.vicfield.examples.opengcs;

import io.vicfield.VicDecodeException;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shows the configuration that results from options and environment, and whether a utility VM can start with it. */
public final class Main {
    private final PrintStream out;

    private Main(PrintStream out) {
        this.out = out;
    }

    /** Takes options such as {@code lcow.timeout=60}. Ends the process with 0, or with 1 if no VM could be started. */
    public static void main(String[] options) {
        System.exit(run(List.of(options), System::getenv, System.out, System.err));
    }

    static int run(List<String> options, VicSource environment, PrintStream out, PrintStream err) {
        try {
            new Main(out).show(new OptionSources(options, environment), environment);
            return 0;
        } catch (VicDecodeException e) {
            return failed(new InvalidConfigException(e), err);
        } catch (InvalidConfigException e) {
            return failed(e, err);
        }
    }

    private static int failed(InvalidConfigException problems, PrintStream err) {
        err.println(problems.getMessage());
        return 1;
    }

    private void show(OptionSources sources, VicSource environment) {
        ClientConfig config = ClientConfig.named("utility").generateDefault(sources, environment);
        texts(config.options()).forEach((key, text) -> line(key, text, sources.nameOf(key)));
        out.println("time-out: " + config.timeoutSeconds() + " s");
        if (!sources.unread().isEmpty()) {
            out.println("not used: " + String.join(", ", sources.unread()));
        }
        out.println("boots from: " + config.validate());
    }

    private void line(String key, String text, String name) {
        out.println(key + " = " + text + (name.equals(key) ? "" : " (" + name + ")"));
    }

    /** Returns all values except the time-out, which comes from an option or the environment. */
    private static Map<String, String> texts(ClientOptions options) {
        Map<String, String> texts = new TreeMap<>();
        ClientOptionsCodec.INSTANCE.encode(options, VicSink.into(texts));
        texts.remove(ClientOptions.TIMEOUT);
        return texts;
    }
}
