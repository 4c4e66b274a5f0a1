package io.vicfield.examples.portlayer;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigKeys;
import io.vicfield.examples.model.SessionConfigKeys;
import io.vicfield.examples.portlayer.memory.InMemoryVirtualMachines;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.Withheld;
import io.vicfield.guestinfo.GuestInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README shows this file's code, and its comments show the results. */
class ReadmeTest {
    private static final Path SOURCE = Path.of("src/test/java/io/vicfield/examples/portlayer/ReadmeTest.java");

    private final List<String> told = new ArrayList<>();

    private void story(ExecutorConfig config) {
        InMemoryVirtualMachines machines = new InMemoryVirtualMachines();
        Containers containers = new Containers(machines, ExecConfiguration.EMPTY);

        Handle box = containers.create(config, new VmSize(1, 512)).target(TargetState.RUNNING);
        box.commit();
        guestStarts(machines, box);
        box.awaitStarted(box.id(), Duration.ofMinutes(3));

        Committed joined = box.change(c -> Samples.withExec(c, "ls", Samples.session("/bin/ls")))
                .change(c -> c.withHostname("box"))
                .commit();
        tell(box, joined);
        guestRuns(machines, box);
        long status = box.awaitEnded("ls", Duration.ofMinutes(1)).exitStatus();

        Committed stopped = box.change(c -> c.withHostname("box"))
                .target(TargetState.STOPPED)
                .commit();
        told.add("ls ended with " + status);
        tell(box, stopped);
    }

    private void tell(Handle box, Committed committed) {
        told.add(box.vm().name() + " is " + box.state());
        Stream.of(
                        committed.sent().stream().map(OptionChange::toString),
                        committed.withheld().stream().map(Withheld::toString))
                .flatMap(lines -> lines)
                .forEach(told::add);
    }

    private static void guestStarts(InMemoryVirtualMachines machines, Handle box) {
        GuestInfo guest = new GuestInfo(machines.guest(box.vm().reference()));
        ExecutorConfigKeys.ROOT.sessions(box.id()).started().writeTo(guest, "true");
    }

    private static void guestRuns(InMemoryVirtualMachines machines, Handle box) {
        GuestInfo guest = new GuestInfo(machines.guest(box.vm().reference()));
        SessionConfigKeys ls = ExecutorConfigKeys.ROOT.execs("ls");
        ls.started().writeTo(guest, "true");
        ls.detail().startTime().writeTo(guest, Samples.NOW);
        ls.exitStatus().writeTo(guest, 2L);
        ls.detail().stopTime().writeTo(guest, Samples.NOW + 1);
    }

    @Test
    void theCodeIsThisFiles() throws IOException {
        List<String> blocks = blocks("java");
        assertThat(blocks).isNotEmpty();
        String source = Files.readString(SOURCE).replaceAll("\\s+", "");
        assertThat(blocks).allSatisfy(block -> assertThat(source).contains(block.replaceAll("\\s+", "")));
    }

    @Test
    void theStoryEndsAsItSays() throws IOException {
        story(Samples.config("web"));
        String happened = String.join("\n", told);
        for (String line : blocks("text").get(0).lines().toList()) {
            String times = Pattern.quote(line).replace("…", "\\E.*\\Q");
            assertThat(happened).containsPattern("(?m)^" + times + "$");
        }
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
