package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.registration.RegistrationSource;
import dev.mfacodes.model.registration.UserRegistration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Registrations as CSV: the file of the PowerShell command of 2020, and Graph's written with Export-Csv. */
final class RegistrationCsvTest {

  private static final String HEADER = "\"UserPrincipalName\",\"MFA Status\",\"MFA Methods\"\r\n";

  private static String row(String user, String state, String methods) {
    return '"' + user + "\",\"" + state + "\",\"" + methods + "\"\r\n";
  }

  private static List<String> methods(UserRegistration registration) {
    return registration.methodsRegistered().stream().map(MethodName::wire).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", "\ufeff", "#TYPE Selected.Microsoft.Online.Administration.User\r\n",
      "\ufeff#TYPE System.Collections.Generic.List`1[[System.Object, mscorlib, Version=4.0.0.0]]\r\n"
  })
  void one_method_is_read(String before) {
    Outcome read = Outcome.of(before + HEADER + row("anna@example.com", "Enforced", "PhoneAppNotification"));

    assertThat(read.registration()).isEqualTo(UserRegistration.builder()
        .userPrincipalName("anna@example.com")
        .perUserMfaState("Enforced")
        .isMfaRegistered(true)
        .addMethodsRegistered(MethodName.of("PhoneAppNotification"))
        .source(RegistrationSource.POWERSHELL_CSV)
        .build());
    assertThat(read.remarks(ReadResult.Topic.FORMAT)).containsExactly("registration-csv: column MFA Status");
    assertThat(read.conflicts()).isEmpty();
    assertThat(read.remarks(ReadResult.Topic.WARNING)).isEmpty();
  }

  /** {@code -UseCulture} in the Netherlands. */
  @Test
  void the_type_line_says_nothing_about_the_separator() {
    Outcome read = Outcome.of("#TYPE System.Tuple`2[[System.String, mscorlib],[System.Object, mscorlib]]\r\n"
        + (HEADER + row("anna@example.com", "Enabled", "OneWaySMS")).replace(',', ';'));

    assertThat(read.registration().perUserMfaState()).contains("Enabled");
    assertThat(read.found().get(0).position().line()).isEqualTo(3);
  }

  @Test
  void no_method_is_not_registered() {
    UserRegistration registration = Outcome.of(HEADER + row("anna@example.com", "Enabled", "")).registration();

    assertThat(registration.isMfaRegistered()).contains(false);
    assertThat(registration.methodsRegistered()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "System.Object[]", "System.String[]", " System.Object[] ", "System.Collections.Generic.List`1[System.String]",
      "System.Collections.Generic.List`1[...]", "System.Collections.ArrayList",
      "System.Collections.Generic.List`1[Microsoft.Online.Administration.StrongAuthenticationMethod]",
      "System.Collections.ObjectModel.Collection`1[[System.Object, mscorlib, Version=4.0.0.0, Culture=neutral]]",
      "Microsoft.Online.Administration.StrongAuthenticationMethod"
  })
  void the_name_of_a_type_is_registered_with_methods_unknown(String type) {
    Outcome read = Outcome.of(HEADER + row("anna@example.com", "Disabled", type));

    assertThat(read.registration().isMfaRegistered()).contains(true);
    assertThat(read.registration().methodsRegistered()).isEmpty();
    assertThat(read.registration().otherProperties()).isEmpty();
    assertThat(read.conflicts()).containsExactly("methodsRegistered");
    assertThat(read.remarks(ReadResult.Topic.WARNING)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "OneWaySMS;PhoneAppOTP", "OneWaySMS, PhoneAppOTP", "OneWaySMS|PhoneAppOTP", "OneWaySMS\nPhoneAppOTP",
      "OneWaySMS ; PhoneAppOTP ;", "[\"\"OneWaySMS\"\",\"\"PhoneAppOTP\"\"]"
  })
  void several_methods_are_separated(String methods) {
    assertThat(methods(Outcome.of(HEADER + row("anna@example.com", "Enabled", methods)).registration()))
        .containsExactly("OneWaySMS", "PhoneAppOTP");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Enabled", "Enforced", "Disabled", "disabled ", "Ingeschakeld"})
  void states_are_kept_as_they_travelled(String state) {
    assertThat(Outcome.of(HEADER + row("anna@example.com", state, "OneWaySMS")).registration().perUserMfaState())
        .contains(state);
  }

  @Test
  void a_file_in_which_every_row_reads_disabled_and_empty_is_a_warning() {
    Outcome read = Outcome.of(
        HEADER + row("a@example.com", "Disabled", "") + row("b@example.com", "disabled", " "));

    assertThat(read.registrations()).hasSize(2);
    assertThat(read.remarks(ReadResult.Topic.WARNING)).singleElement().asString()
        .startsWith("every row reads Disabled without a method")
        .contains("Get-MgUser");
  }

  @ParameterizedTest
  @CsvSource({"Enabled,''", "Disabled,OneWaySMS", "Disabled,System.Object[]", "'',''"})
  void one_row_that_differs_is_enough_for_no_warning(String state, String methods) {
    assertThat(Outcome.of(
            HEADER + row("a@example.com", "Disabled", "") + row("b@example.com", state, methods))
        .remarks(ReadResult.Topic.WARNING)).isEmpty();
  }

  @Test
  void a_file_that_never_had_methods_is_no_warning() {
    Outcome read = Outcome.of("UserPrincipalName,MFA Status\na@example.com,Disabled\n");

    assertThat(read.registration().isMfaRegistered()).isEmpty();
    assertThat(read.remarks(ReadResult.Topic.WARNING)).isEmpty();
  }

  @Test
  void a_header_alone_is_fine() {
    Outcome read = Outcome.of(HEADER);

    assertThat(read.problems()).isEmpty();
    assertThat(read.remarks(ReadResult.Topic.WARNING)).isEmpty();
  }

  @Test
  void columns_come_in_any_order_and_others_are_kept() {
    Outcome read = Outcome.of(
        "MFA Methods,Department,MFA_STATUS,User Principal Name\nOneWaySMS,Sales,Enabled,x\n");

    assertThat(read.registration().userPrincipalName()).contains("x");
    assertThat(read.registration().otherProperties()).containsExactly(Map.entry("Department", "Sales"));
  }

  @Test
  void columns_can_be_named() {
    ExportReader reader = ExportReader.builder()
        .column("user-principal-name", "UPN")
        .column("mfa-status", "State")
        .column("mfa-methods", "Methods")
        .build();

    assertThat(Outcome.of(reader, "UPN,State,Methods\nx,Enabled,OneWaySMS\n").registration()).isEqualTo(
        Outcome.of("UserPrincipalName,MFA Status,MFA Methods\nx,Enabled,OneWaySMS\n").registration());
  }

  @Test
  void of_two_columns_of_one_name_nothing_is_lost() {
    Outcome blank = Outcome.of("MFA Status,MFA Methods,MFA Methods\nEnabled,,OneWaySMS\n");
    Outcome different = Outcome.of("MFA Status,MFA Methods,MFA Methods\nEnabled,PhoneAppOTP,OneWaySMS\n");

    assertThat(methods(blank.registration())).containsExactly("OneWaySMS");
    assertThat(blank.conflicts()).isEmpty();
    assertThat(methods(different.registration())).containsExactly("PhoneAppOTP");
    assertThat(different.registration().otherProperties()).containsValue("OneWaySMS");
    assertThat(different.conflicts()).containsExactly("methodsRegistered");
  }

  @Test
  void what_a_column_of_its_own_says_counts() {
    UserRegistration registration = Outcome.of(
        "UserPrincipalName,MFA Status,MFA Methods,isMfaRegistered,Is Admin\nx,Enabled,,True,False\n").registration();

    assertThat(registration.isMfaRegistered()).contains(true);
    assertThat(registration.isAdmin()).contains(false);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "[\"\"mobilePhone\"\",\"\"email\"\"]", "mobilePhone;email", "mobilePhone, email", "mobilePhone\nemail"
  })
  void graph_registrations_are_read_from_csv(String methods) {
    Outcome read = Outcome.of("#TYPE Microsoft.Graph.UserRegistrationDetails\n"
        + "Id,UserPrincipalName,IsMfaRegistered,IsMfaCapable,MethodsRegistered,LastUpdatedDateTime,New\n"
        + "1,anna@example.com,True,False,\"" + methods + "\",2026-01-31T08:00:00Z,x\n");

    assertThat(read.remarks(ReadResult.Topic.FORMAT)).singleElement().asString()
        .startsWith("user-registration-details: property ");
    UserRegistration registration = read.registration();
    assertThat(methods(registration)).containsExactly("mobilePhone", "email");
    assertThat(registration.isMfaRegistered()).contains(true);
    assertThat(registration.isMfaCapable()).contains(false);
    assertThat(registration.lastUpdatedDateTime()).isPresent();
    assertThat(registration.source()).contains(RegistrationSource.GRAPH_USER_REGISTRATION_DETAILS);
    assertThat(registration.otherProperties()).containsEntry("New", "x");
  }

  @Test
  void graph_registrations_whose_methods_were_lost_are_registered_if_nothing_says_otherwise() {
    Outcome lost = Outcome.of("userPrincipalName,methodsRegistered\nx,System.String[]\n");
    Outcome said = Outcome.of("userPrincipalName,isMfaRegistered,methodsRegistered\nx,False,System.String[]\n");

    assertThat(lost.registration().isMfaRegistered()).contains(true);
    assertThat(lost.registration().methodsRegistered()).isEmpty();
    assertThat(lost.conflicts()).containsExactly("methodsRegistered");
    assertThat(said.registration().isMfaRegistered()).as("email is a method, but not of MFA").contains(false);
  }

  @Test
  void older_graph_registrations_are_read_from_csv() {
    Outcome read = Outcome.of("userPrincipalName,isRegistered,isMfaRegistered,authMethods\nx,True,False,email\n");

    assertThat(read.registration().isSsprRegistered()).contains(true);
    assertThat(read.registration().isMfaRegistered()).contains(false);
    assertThat(methods(read.registration())).containsExactly("email");
    assertThat(read.registration().source())
        .contains(RegistrationSource.GRAPH_CREDENTIAL_USER_REGISTRATION_DETAILS);
  }

  @Test
  void json_that_is_broken_is_a_problem_of_its_column() {
    Outcome read = Outcome.of("userPrincipalName,methodsRegistered\nx,\"[\"\"mobilePhone\"\",\"\ny,email\n");

    assertThat(read.registrations()).hasSize(1);
    assertThat(read.complaints()).singleElement().asString().startsWith("line 2: methodsRegistered: not valid JSON");
  }
}
