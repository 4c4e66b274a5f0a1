package io.vicfield.examples.testbed.guest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** Serves one guest's connection, from its first request until either side closes it. */
final class GuestConnection implements Runnable {
    /**
     * An answer to the guest.
     *
     * @param reply the reply inside the packet
     * @param fault the fault to play while the reply is sent
     */
    record Answer(byte[] reply, Fault fault) {}

    private final SocketChannel guest;
    private final Function<byte[], Answer> host;

    GuestConnection(SocketChannel guest, Function<byte[], Answer> host) {
        this.guest = guest;
        this.host = host;
    }

    @Override
    public void run() {
        try (guest) {
            InputStream in = Channels.newInputStream(guest);
            OutputStream out = Channels.newOutputStream(guest);
            boolean open = true;
            while (open) {
                DataMap request = DataMap.read(in);
                open = request != null && send(host.apply(request.payload()), out) && !request.fastClose();
            }
        } catch (InterruptedException | IOException e) {
            // The host was closed during a hang, or the guest closed the connection, as killed tools do.
            return;
        }
    }

    private static boolean send(Answer answer, OutputStream out) throws IOException, InterruptedException {
        byte[] packet = DataMap.packet(answer.reply());
        switch (answer.fault()) {
            case HANG -> new CountDownLatch(1).await();
            case DIE_HALF_WAY -> out.write(packet, 0, packet.length / 2);
            default -> out.write(packet);
        }
        return answer.fault() != Fault.DIE_HALF_WAY;
    }
}
