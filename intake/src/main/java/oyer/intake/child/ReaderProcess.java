package oyer.intake.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import oyer.intake.format.Content;
import oyer.intake.format.PlainFonts;
import oyer.intake.format.Spool;
import oyer.intake.wire.Limits;
import oyer.intake.wire.Replies;
import oyer.intake.wire.Reply;
import oyer.intake.wire.Request;
import oyer.intake.wire.Requests;

/// The main class of a reading process. Requests come in on standard input, replies go out on standard output. It ends
/// at once when its input ends: where Oyer is gone, nobody waits for it.
///
/// An [OutOfMemoryError] ends the process (`-XX:+ExitOnOutOfMemoryError`, exit status 3).
public final class ReaderProcess {

    /// With this argument it draws pages, and looks for the machine's fonts; without, it only reads words.
    public static final String DRAWS = "draws";

    /// Parsers that call themselves for every level of nesting get this much stack.
    private static final long STACK = 16L << 20;

    private static final long PROGRESS_EVERY_MILLIS = 250;

    private final DataOutputStream out;
    private final Looking looking = new Looking(this::say);
    private long lastProgress;

    private record Job(Request request, Content content) {}

    private ReaderProcess(DataOutputStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16));
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        System.setOut(System.err); // what a library prints must not get between the replies
        System.setIn(InputStream.nullInputStream());
        Logger.getLogger("").setLevel(Level.OFF);
        ImageIO.setUseCache(false);
        if (args.length > 0 && args[0].equals(DRAWS)) {
            PlainFonts.useTheMachines();
        }
        LinkedBlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
        ReaderProcess process = new ReaderProcess(out);
        Thread worker = new Thread(null, () -> process.work(jobs), "reader", STACK);
        worker.setDaemon(true);
        worker.start();
        try {
            listen(in, jobs);
        } catch (EOFException e) {
            // the parent has closed its end
        }
        Runtime.getRuntime().halt(0);
    }

    /// Reads files of one's own within this process and throws away what they say, so that what a reading process loads
    /// can be kept ahead of time. Never for the files of a box: those are read in a process of their own.
    public static void rehearse(Path file) throws IOException {
        ReaderProcess process = new ReaderProcess(new DataOutputStream(OutputStream.nullOutputStream()));
        String path = file.getFileName().toString();
        try (Content content = Spool.of(Files.readAllBytes(file))) {
            process.answer(new Job(new Request.Read(path, Limits.usual(), Set.of(), Set.of()), content));
        }
    }

    private static void listen(DataInputStream in, LinkedBlockingQueue<Job> jobs) throws IOException {
        while (true) {
            Request request = Requests.read(in);
            Spool spool = new Spool();
            byte[] sha256 = Requests.content(in, spool);
            jobs.add(new Job(request, spool.content(sha256)));
        }
    }

    private void work(LinkedBlockingQueue<Job> jobs) {
        try {
            say(new Reply.Ready());
            while (true) {
                Job job = jobs.take();
                try {
                    answer(job);
                } finally {
                    job.content.close();
                }
                say(new Reply.Done());
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    private void answer(Job job) throws IOException {
        switch (job.request) {
            case Request.Read read ->
                new Descent(new Reading(read, this::say), read.limits()).read(read.path(), job.content);
            case Request.Look look -> looking.answer(look, job.content);
        }
    }

    private void say(Reply reply) throws IOException {
        if (reply instanceof Reply.Progress) {
            long now = System.nanoTime() / 1_000_000;
            if (now - lastProgress < PROGRESS_EVERY_MILLIS) {
                return;
            }
            lastProgress = now;
        }
        Replies.write(out, reply);
        out.flush();
    }
}
