package io.vicfield.examples.inspect;

import io.vicfield.VicSink;
import io.vicfield.secret.SecretKey;
import java.util.Map;

/** A file with a {@link Sample}, whose secrets are really sealed. */
final class SealedFile {
    static final String TOKEN = "guestinfo.vice./token@secret";

    private SealedFile() {}

    /** Writes the file; each secret gets a new nonce. */
    static Map<String, String> values(SecretKey key, String token) {
        Map<String, String> values = SampleFile.values();
        values.keySet().removeIf(name -> name.contains("@secret"));
        VicSink sink = key.seal(VicSink.into(values));
        sink.putSecret("guestinfo.vice./parts|a/password@secret@non-persistent", "pass");
        sink.putSecret("guestinfo.vice./pin@secret", "4711");
        sink.putSecret("guestinfo.vice./codes@secret", "1");
        sink.putSecret("guestinfo.vice./codes~@secret", "one|two");
        sink.putSecret(TOKEN, token);
        return values;
    }

    /** Writes the file with its secret key. */
    static Map<String, String> withKey(SecretKey key, String token) {
        Map<String, String> values = values(key, token);
        key.writeTo(VicSink.into(values));
        return values;
    }
}
