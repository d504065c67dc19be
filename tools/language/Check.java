import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/** Checks each line of standard input by itself as British English; the arguments are ids of rules that are off. */
class Check {
  public static void main(String[] rulesOff) throws Exception {
    JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-GB"));
    for (Rule rule : tool.getAllRules()) if (rule.isDictionaryBasedSpellingRule()) tool.disableRule(rule.getId());
    for (String id : rulesOff) tool.disableRule(id);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine(), number++)
      for (RuleMatch match : tool.check(line))
        out.println(
            String.join(
                "\t",
                String.valueOf(number),
                match.getRule().getId(),
                line.substring(match.getFromPos(), match.getToPos()),
                match.getMessage().replaceAll("</?suggestion>|\\s+", " ")));
  }
}
