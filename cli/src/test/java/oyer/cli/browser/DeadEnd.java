package oyer.cli.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A proxy that leads nowhere and remembers who wanted through.
final class DeadEnd implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> wanted = new CopyOnWriteArrayList<>();

    private DeadEnd(ServerSocket socket) {
        this.socket = socket;
    }

    static DeadEnd open() throws IOException {
        DeadEnd end = new DeadEnd(new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1})));
        Thread.ofVirtual().start(end::listen);
        return end;
    }

    int port() {
        return socket.getLocalPort();
    }

    /// First lines of all requests that would have left this machine.
    List<String> wanted() {
        return List.copyOf(wanted);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                String line = new BufferedReader(
                                new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1))
                        .readLine();
                wanted.add(String.valueOf(line));
                caller.getOutputStream()
                        .write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                // the next one, or the end
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
