package oyer.intake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oyer.intake.child.ReaderProcess;

/// How a reading process is started: this JDK and class path, little memory, and, in a sandbox, nothing else of the
/// machine than programs and libraries to read, no network, and one scratch folder to write.
record Launch(int heapMegabytes, boolean draws, Path scratch) {

    private static final Path BWRAP = Path.of("/usr/bin/bwrap");

    /// Where the launcher keeps what the start of a reading process loads, made ahead of time from the same class path;
    /// only speed depends on it.
    private static final Optional<Path> AHEAD = Optional.ofNullable(System.getProperty("oyer.reader.aot"))
            .map(Path::of)
            .filter(Files::isReadable);

    static boolean hasSandbox() {
        return Files.isExecutable(BWRAP);
    }

    Process start(boolean sandbox) throws IOException {
        List<String> command = new ArrayList<>();
        if (sandbox) {
            command.addAll(sandboxed());
        }
        command.addAll(java(sandbox));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(scratch.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("LANG", "C.UTF-8");
        builder.environment().put("HOME", sandbox ? "/tmp" : scratch.toString());
        String recognition = System.getenv("TESSDATA_PREFIX");
        if (recognition != null) {
            builder.environment().put("TESSDATA_PREFIX", recognition);
        }
        return builder.start();
    }

    private List<String> java(boolean sandbox) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-Xms" + Math.min(64, heapMegabytes) + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-UsePerfData",
                // the second compiler costs more than it gives back until a method has run very often
                "-XX:Tier4InvocationThreshold=100000",
                "-XX:Tier4MinInvocationThreshold=12000",
                "-XX:Tier4CompileThreshold=300000",
                "-XX:Tier4BackEdgeThreshold=800000",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-Djava.io.tmpdir=" + (sandbox ? "/tmp" : scratch.toString())));
        AHEAD.ifPresent(cache ->
                command.addAll(List.of("-XX:AOTCache=" + cache.toAbsolutePath(), "-Xlog:aot=off", "-Xlog:cds=off")));
        command.add("-cp");
        command.add(classPath());
        command.add(ReaderProcess.class.getName());
        if (draws) {
            command.add(ReaderProcess.DRAWS);
        }
        return command;
    }

    private static String classPath() {
        StringBuilder path = new StringBuilder();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.isBlank()) {
                path.append(path.isEmpty() ? "" : File.pathSeparator)
                        .append(Path.of(entry).toAbsolutePath().normalize());
            }
        }
        return path.toString();
    }

    private List<String> sandboxed() {
        List<String> command = new ArrayList<>(List.of(
                BWRAP.toString(),
                "--unshare-all",
                "--die-with-parent",
                "--new-session",
                "--proc",
                "/proc",
                "--dev",
                "/dev",
                "--bind",
                scratch.toString(),
                "/tmp",
                "--chdir",
                "/tmp"));
        for (String system : List.of("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/etc", "/opt", "/nix")) {
            command.addAll(List.of("--ro-bind-try", system, system));
        }
        Set<String> needed = new LinkedHashSet<>();
        needed.add(real(Path.of(System.getProperty("java.home"))));
        needed.add(Path.of(System.getProperty("java.home")).toAbsolutePath().toString());
        for (String entry : classPath().split(File.pathSeparator)) {
            needed.add(entry);
        }
        AHEAD.ifPresent(cache -> needed.add(cache.toAbsolutePath().toString()));
        String recognition = System.getenv("TESSDATA_PREFIX");
        if (recognition != null) {
            needed.add(recognition);
        }
        for (String path : needed) {
            if (!path.startsWith("/usr/") && !path.startsWith("/opt/")) {
                command.addAll(List.of("--ro-bind-try", path, path));
            }
        }
        return command;
    }

    private static String real(Path path) {
        try {
            return path.toRealPath().toString();
        } catch (IOException e) {
            return path.toString();
        }
    }
}
