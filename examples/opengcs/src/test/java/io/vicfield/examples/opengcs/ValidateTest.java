package io.vicfield.examples.opengcs;

import static io.vicfield.examples.opengcs.RequestedMode.AUTO;
import static io.vicfield.examples.opengcs.RequestedMode.KERNEL_INITRD;
import static io.vicfield.examples.opengcs.RequestedMode.VHDX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ValidateTest {
    @TempDir
    Path temporary;

    private HostFolder folder;

    @BeforeEach
    void openFolder() {
        folder = new HostFolder(temporary);
    }

    @ParameterizedTest(name = "{0} with [{1}]: {2}")
    @CsvSource({
        "AUTO, uvm.vhdx, VHDX",
        "AUTO, bootx64.efi initrd.img, KERNEL_INITRD",
        "AUTO, uvm.vhdx bootx64.efi initrd.img, VHDX",
        "VHDX, uvm.vhdx, VHDX",
        "VHDX, uvm.vhdx bootx64.efi initrd.img, VHDX",
        "KERNEL_INITRD, bootx64.efi initrd.img, KERNEL_INITRD",
        "KERNEL_INITRD, uvm.vhdx bootx64.efi initrd.img, KERNEL_INITRD",
    })
    void theModeThatTheFilesAllow(RequestedMode requested, String files, ActualMode wanted) {
        ClientConfig config = folder.with(files.split(" ")).config().withRequestedMode(requested);
        assertThat(config.validate()).isEqualTo(wanted);
    }

    @ParameterizedTest(name = "{0} with [{1}] lacks {2}")
    @CsvSource({
        "VHDX, '', uvm.vhdx",
        "VHDX, bootx64.efi initrd.img, uvm.vhdx",
        "KERNEL_INITRD, '', bootx64.efi initrd.img",
        "KERNEL_INITRD, uvm.vhdx, bootx64.efi initrd.img",
        "KERNEL_INITRD, bootx64.efi, initrd.img",
        "KERNEL_INITRD, initrd.img, bootx64.efi",
        "AUTO, '', uvm.vhdx bootx64.efi initrd.img",
        "AUTO, bootx64.efi, uvm.vhdx initrd.img",
        "AUTO, initrd.img, uvm.vhdx bootx64.efi",
    })
    void everyMissingFileIsNamed(RequestedMode requested, String files, String missing) {
        if (!files.isEmpty()) {
            folder.with(files.split(" "));
        }
        List<String> problems = problems(folder.config().withRequestedMode(requested));
        String[] names = missing.split(" ");
        assertThat(problems).hasSize(names.length);
        for (int i = 0; i < names.length; i++) {
            assertThat(problems.get(i)).contains("'" + folder.at(names[i]) + "'");
        }
    }

    @Test
    void filesMayBeChosenByOptions() {
        folder.with("vmlinuz", "ramdisk", "other.vhdx");
        assertThat(folder.config("lcow.kernel=vmlinuz", "opengcsinitrd=ramdisk").validate())
                .isEqualTo(ActualMode.KERNEL_INITRD);
        assertThat(folder.config("lcow.vhdx=" + folder.at("other.vhdx")).validate())
                .isEqualTo(ActualMode.VHDX);
    }

    @Test
    void kernelAndInitrdAreBothNeeded() {
        ClientOptions kernelAlone = new ClientOptions(folder.at(""), "kernel", "", "", 0, "");
        ClientConfig config = ClientConfig.named("utility").withOptions(kernelAlone);
        folder.with("kernel");
        assertThat(problems(config.withRequestedMode(KERNEL_INITRD)))
                .containsExactly("kernel and initrd are both needed, and there is no initrd");
        assertThat(problems(config.withOptions(ClientOptions.EMPTY).withRequestedMode(KERNEL_INITRD)))
                .hasSize(2);
        assertThat(problems(config.withOptions(new ClientOptions("", "missing", "", "", 0, ""))
                        .withRequestedMode(KERNEL_INITRD)))
                .containsExactly(
                        "kernel and initrd are both needed, and there is no initrd", "kernel 'missing' not found");
    }

    @ParameterizedTest
    @CsvSource({"sub/kernel", "..\\kernel"})
    void kernelAndInitrdAreNamesInOneFolder(String name) {
        folder.with("initrd.img");
        assertThat(problems(folder.config("lcow.kernel=" + name)))
                .element(1)
                .asString()
                .contains("kernel '" + name + "' is a path")
                .contains(folder.at(""));
    }

    @Test
    void aModeWithoutItsVhdxIsRefused() {
        ClientConfig config = ClientConfig.named("utility").withRequestedMode(VHDX);
        assertThat(problems(config)).containsExactly("VHDX mode needs a VHDX, and there is none");
    }

    @ParameterizedTest
    @EnumSource(names = {"AUTO", "VHDX"})
    void aVhdxTakesNoBootParameters(RequestedMode requested) {
        folder.with("uvm.vhdx", "bootx64.efi", "initrd.img");
        ClientConfig config = folder.config("lcow.bootparameters=quiet");
        assertThat(problems(config.withRequestedMode(requested)))
                .containsExactly("boot parameters are for kernel and initrd, a VHDX takes none");
        assertThat(config.withRequestedMode(KERNEL_INITRD).validate()).isEqualTo(ActualMode.KERNEL_INITRD);
    }

    @ParameterizedTest
    @EnumSource(names = {"VHDX", "KERNEL_INITRD"})
    void mappedDisksMustBeThereAndHaveAPlaceInTheContainer(RequestedMode requested) {
        folder.with("uvm.vhdx", "bootx64.efi", "initrd.img", "data.vhdx");
        MappedDisk good = new MappedDisk(folder.at("data.vhdx"), "/data", true);
        MappedDisk gone = new MappedDisk(folder.at("gone.vhdx"), "/gone", true);
        MappedDisk nowhere = new MappedDisk(folder.at("data.vhdx"), "", true);
        MappedDisk nothing = new MappedDisk("", "", true);
        ClientConfig config = folder.config().withRequestedMode(requested);

        assertThat(config.withDisks(List.of(good)).validate()).isNotNull();
        assertThat(problems(config.withDisks(List.of(gone, good, nowhere, nothing))))
                .containsExactly(
                        "mapped disk '" + gone.hostPath() + "' not found",
                        "mapped disk '" + nowhere.hostPath() + "' has no container path",
                        "mapped disk '' not found",
                        "mapped disk '' has no container path");
    }

    @Test
    void aPathThatCannotBeIsNotFound() {
        assertThat(problems(folder.config("lcow.vhdx=a\0b").withRequestedMode(VHDX)))
                .containsExactly("VHDX 'a\0b' not found");
        assertThat(problems(folder.config("lcow.kirdpath=a\0b").withRequestedMode(AUTO)))
                .hasSize(3);
    }

    @Test
    void theMessageHoldsEveryProblem() {
        ClientConfig config = folder.config();
        assertThatThrownBy(config::validate).hasMessage("opengcs: " + String.join("; ", problems(config)));
    }

    private static List<String> problems(ClientConfig config) {
        return catchThrowableOfType(InvalidConfigException.class, config::validate)
                .problems();
    }
}
