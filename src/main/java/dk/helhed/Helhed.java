package dk.helhed;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

@SpringBootApplication
@Modulithic(
        systemName = "Helhed",
        sharedModules = {"kernel", "platform", "web"})
public class Helhed {
    public static void main(String[] args) {
        SpringApplication.run(Helhed.class, args);
    }
}
