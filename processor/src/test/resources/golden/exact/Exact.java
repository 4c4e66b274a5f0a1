package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.FormerKey;
import io.vicfield.Scope;
import io.vicfield.TextEncoding;
import io.vicfield.VicField;
import io.vicfield.VicNamespace;
import io.vicfield.VicValue;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

@VicNamespace("acme.")
public record Exact(
        @VicField(exactKey = "guestinfo.metadata", encoding = TextEncoding.GZIP_BASE64, doc = "For cloud-init.")
        String metadata,

        @VicField(exactKey = "guestinfo.userdata", encoding = TextEncoding.BASE64, sensitive = true)
        Optional<String> userdata,

        @VicField(exactKey = "guestinfo.ignition.config.data", encoding = TextEncoding.PLAIN, scope = Scope.READ_WRITE)
        @Nullable String config,

        @VicField(exactKey = "guestinfo.talos.config") byte[] talos,
        @VicField(exactKey = "guestinfo.image", encoding = TextEncoding.GZIP_BASE64) byte[] image,
        @VicField(exactKey = "guestinfo.source", encoding = TextEncoding.BASE64) Optional<URI> source,

        @VicField(exactKey = "guestinfo.acme/config", formerKeys = @FormerKey(key = "config", scope = READ_ONLY))
        String readOnly,

        @VicField(scope = READ_ONLY, formerKeys = @FormerKey(key = "guestinfo.acme.mode", guestWritable = true))
        String mode,

        @VicField(exactKey = "disk.EnableUUID") boolean diskUuid,
        @VicField(exactKey = "memory.maxGrow") OptionalInt maxGrow,
        @VicField(exactKey = "answer.msg.serial.file.open", defaultValue = "Append") Answer serial,
        @VicField(scope = READ_ONLY) String own) {
    public enum Answer {
        @VicValue("Append")
        APPEND,
        @VicValue("Replace")
        REPLACE
    }
}
