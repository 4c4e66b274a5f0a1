package io.vicfield.examples.testbed.vsphere;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A self-signed certificate, made with the JDK's keytool. */
final class SelfSigned {
    private static final Path KEYTOOL = Path.of(System.getProperty("java.home"), "bin", "keytool");
    private static final String PASSWORD = "changeit";

    private SelfSigned() {}

    static Path certificate(Path folder) throws IOException, InterruptedException {
        Path store = folder.resolve("store.p12");
        Path certificate = folder.resolve("other.pem");
        keytool(store, List.of("-genkeypair", "-alias", "a", "-keyalg", "EC", "-dname", "CN=other"));
        keytool(store, List.of("-exportcert", "-alias", "a", "-rfc", "-file", certificate.toString()));
        return certificate;
    }

    private static void keytool(Path store, List<String> arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(KEYTOOL.toString());
        builder.command().addAll(arguments);
        builder.command().addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        if (builder.start().waitFor() != 0) {
            throw new IOException("keytool failed: " + arguments);
        }
    }
}
