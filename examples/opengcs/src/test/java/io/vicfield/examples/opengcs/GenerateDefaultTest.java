package io.vicfield.examples.opengcs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateDefaultTest {
    private static final ClientConfig NOTHING = ClientConfig.named("utility");
    private static final Map<String, String> PROGRAM_FILES = Map.of("ProgramFiles", "programs");

    @ParameterizedTest(name = "set {0}, option {1}, variable {2}: {3}")
    @CsvSource({
        "0,,,300",
        "0,60,,60",
        "0,,70,70",
        "0,60,70,70",
        "0,80,70,80",
        "0,70,70,70",
        "0,0,0,300",
        "0,0,70,70",
        "0,60,0,60",
        "0,,'',300",
        "0,60,'',60",
        "0,600,,600",
        "0,1,,1",
        "5,,,5",
        "5,60,,5",
        "5,,70,5",
        "5,60,70,5",
    })
    void theTimeoutThatCounts(long set, @Nullable String option, @Nullable String variable, long wanted) {
        List<String> options = option == null ? List.of() : List.of("lcow.timeout=" + option);
        ClientConfig config = NOTHING.withTimeoutSeconds(set).generateDefault(options, environment(variable)::get);
        assertThat(config.timeoutSeconds()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "soon, 'expected int64, found \"soon\"'",
        "-1, 'cannot be negative, found -1'",
        "' 5', 'expected int64, found \" 5\"'",
    })
    void aWrongTimeoutNamesItsVariable(String variable, String message) {
        for (long set : new long[] {0, 5}) {
            ClientConfig config = NOTHING.withTimeoutSeconds(set);
            assertThatThrownBy(() -> config.generateDefault(List.of("lcow.timeout=60"), environment(variable)::get))
                    .isInstanceOf(InvalidConfigException.class)
                    .hasMessageContaining(
                            "opengcs: ClientOptions.timeoutSeconds (environment variable OPENGCS_UVM_TIMEOUT_SECONDS): "
                                    + message);
        }
    }

    @Test
    void aNegativeTimeoutCannotBeSet() {
        assertThatThrownBy(() -> NOTHING.withTimeoutSeconds(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("opengcs: timeoutSeconds cannot be negative, found -1");
    }

    @Test
    void everythingHasADefaultButBootParameters() {
        String folder = Path.of("programs", "Linux Containers").toString();
        ClientConfig config = NOTHING.generateDefault(List.of(), PROGRAM_FILES::get);
        assertThat(config.options())
                .isEqualTo(new ClientOptions(
                        folder,
                        "bootx64.efi",
                        "initrd.img",
                        Path.of(folder, "uvm.vhdx").toString(),
                        0,
                        ""));
        assertThat(config.requestedMode()).isEqualTo(RequestedMode.AUTO);
        assertThat(config.timeoutSeconds()).isEqualTo(300);
        assertThat(config.disks()).isEmpty();
    }

    @Test
    void theVhdxIsLookedForInTheChosenFolder() {
        ClientOptions options = NOTHING.generateDefault(List.of("lcow.kirdpath=here"), PROGRAM_FILES::get)
                .options();
        assertThat(options.kirdPath()).isEqualTo("here");
        assertThat(options.vhdx()).isEqualTo(Path.of("here", "uvm.vhdx").toString());
    }

    @Test
    void anEmptyOptionCountsAsMissing() {
        ClientOptions options = NOTHING.generateDefault(
                        List.of("lcow.kernel=", "lcow.kirdpath=", "lcow.timeout="), PROGRAM_FILES::get)
                .options();
        assertThat(options)
                .isEqualTo(
                        NOTHING.generateDefault(List.of(), PROGRAM_FILES::get).options());
    }

    @Test
    void withoutAFolderOfProgramsPathsAreRelative() {
        ClientOptions options =
                NOTHING.generateDefault(List.of(), variable -> null).options();
        assertThat(options.kirdPath()).isEqualTo("Linux Containers");
    }

    @Test
    void theUsersChoiceWinsOverTheProgramsChoice() {
        ClientConfig config = NOTHING.withOptions(new ClientOptions("folder", "mine", "mine", "", 0, ""))
                .withRequestedMode(RequestedMode.KERNEL_INITRD)
                .generateDefault(List.of("lcow.initrd=theirs"), PROGRAM_FILES::get);
        assertThat(config.options().kernelFile()).isEqualTo("mine");
        assertThat(config.options().initrdFile()).isEqualTo("theirs");
        assertThat(config.options().kirdPath()).isEqualTo("folder");
        assertThat(config.requestedMode()).isEqualTo(RequestedMode.KERNEL_INITRD);
    }

    @Test
    void mappedDisksAreCleared() {
        ClientConfig config = NOTHING.withDisks(List.of(new MappedDisk("disk", "/mnt", true)))
                .generateDefault(List.of(), PROGRAM_FILES::get);
        assertThat(config.disks()).isEmpty();
    }

    private static Map<String, String> environment(@Nullable String timeout) {
        Map<String, String> variables = new HashMap<>(PROGRAM_FILES);
        if (timeout != null) {
            variables.put("OPENGCS_UVM_TIMEOUT_SECONDS", timeout);
        }
        return variables;
    }
}
