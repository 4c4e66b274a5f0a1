package io.vicfield.examples.inspect.view;

import java.util.LinkedHashSet;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The man page of a command and its subcommands, in roff. picocli's own generator writes AsciiDoc, which needs another
 * program to become a page.
 */
public final class ManPage {
    private static final int WIDTH = 78;

    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    /** Returns the page of a program. */
    public static String of(CommandLine program) {
        ManPage man = new ManPage();
        String name = program.getCommandName();
        String summary = program.getCommandSpec().usageMessage().description()[0];
        String version = program.getCommandSpec().version()[0];
        man.page
                .append(".TH ")
                .append(name.toUpperCase(Locale.ROOT))
                .append(" 1 \"\" \"")
                .append(version)
                .append("\"\n");
        man.section("NAME").text(name + " \\- " + summary.replaceFirst("\\.$", ""));
        man.section("SYNOPSIS").literal(usage(program));
        for (CommandLine command : new LinkedHashSet<>(program.getSubcommands().values())) {
            man.section(name + " " + command.getCommandName()).literal(usage(command));
        }
        return man.page.toString();
    }

    private static String usage(CommandLine command) {
        int width = command.getUsageHelpWidth();
        boolean auto = command.isUsageHelpAutoWidth();
        command.setUsageHelpAutoWidth(false).setUsageHelpWidth(WIDTH);
        String usage = command.getUsageMessage(Ansi.OFF);
        command.setUsageHelpWidth(width).setUsageHelpAutoWidth(auto);
        return usage;
    }

    private ManPage section(String title) {
        page.append(".SH ").append(title.toUpperCase(Locale.ROOT)).append('\n');
        return this;
    }

    private void text(String text) {
        page.append(text).append('\n');
    }

    /** Appends lines that stay as they are. A leading dot or apostrophe would be a request of roff. */
    private void literal(String text) {
        page.append(".nf\n");
        text.lines()
                .map(line -> line.replace("\\", "\\e").replace("-", "\\-"))
                .map(line -> line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line)
                .forEach(line -> page.append(line).append('\n'));
        page.append(".fi\n");
    }
}
