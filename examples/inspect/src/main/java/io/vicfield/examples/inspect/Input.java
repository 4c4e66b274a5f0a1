package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Login;
import io.vicfield.examples.inspect.records.KnownRecord;
import io.vicfield.examples.inspect.records.Stored;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The arguments of commands that read one configuration. */
final class Input {
    /** The allowed arguments. */
    static final String SOURCES =
            "a file, - for standard input, or a VM on its server, vc://HOST[:PORT]/INVENTORY/PATH."
                    + " A file is a .vmx file, JSON or YAML {\"key\": \"value\"} or [{\"key\": ..., \"value\": ...}], the output of"
                    + " govc vm.info -e -json, CSV of PowerCLI's Get-AdvancedSetting, an OVF descriptor or an OVF environment. <nil>"
                    + " stands for the empty value, as in vSphere.";

    @Parameters(index = "0", paramLabel = "SOURCE", description = "The configuration: " + SOURCES)
    private String source;

    @Mixin
    private RecordChoice type;

    @Mixin
    private Login login;

    /** Reads the configuration and selects its record. */
    Stored read(Vicx vicx) {
        type.given(vicx);
        Map<String, String> values = Sources.read(source, login, vicx);
        KnownRecord<?> record = type.choose(vicx, source, values.keySet());
        return new Stored(source, values, record, type.open());
    }
}
