package io.vicfield.examples.testbed.vsphere;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Converts the exceptions of HttpClient to exceptions that name what happened. */
final class TransportFailure {
    private TransportFailure() {}

    static VsphereException named(String operation, URI server, Throwable failure) {
        String host = server.getAuthority();
        if (failure instanceof HttpConnectTimeoutException) {
            return new VsphereTimeout("no connection to " + host + " in time: check the address and the firewalls");
        }
        Optional<AnswerTooLarge> tooLarge = in(failure, AnswerTooLarge.class);
        if (tooLarge.isPresent()) {
            return new VsphereUnexpected(operation + ": " + tooLarge.get().getMessage(), failure);
        }
        if (failure instanceof ConnectException) {
            return new VsphereUnreachable(host, failure);
        }
        if (failure instanceof SSLException && !isCut(failure)) {
            return new VsphereTlsRefused(host, reason(failure), failure);
        }
        return new VsphereCut(operation, failure);
    }

    /** Returns whether TLS ended because the connection ended. */
    private static boolean isCut(Throwable failure) {
        return in(failure, EOFException.class).isPresent()
                || in(failure, SocketException.class).isPresent();
    }

    private static String reason(Throwable failure) {
        if (in(failure, CertPathBuilderException.class).isPresent()) {
            return "no trusted CA signed its certificate: name the CA's file, or the certificate's thumbprint";
        }
        return in(failure, CertificateException.class)
                .map(Throwable::getMessage)
                .orElse("the server speaks no TLS that this program takes");
    }

    private static <X extends Throwable> Optional<X> in(Throwable failure, Class<X> type) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
        }
        return Optional.empty();
    }
}
