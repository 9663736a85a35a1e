package dev.mfacodes.bench.speed.peer;

import java.util.List;

/** As little of a sign-in as the aggregate needs, for binders that skip what has no field. */
public final class WantedBean {

  public String createdDateTime;
  public String userPrincipalName;
  public Status status;
  public List<Step> authenticationDetails;

  /** Status of a sign-in. */
  public static final class Status {
    public int errorCode;
  }

  /** A step. */
  public static final class Step {
    public String authenticationMethod;
    public String authenticationStepResultDetail;
  }

  static void count(WantedBean bean, Counter counter) {
    List<Step> steps = bean.authenticationDetails;
    Step last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
    counter.add(bean.status.errorCode,
        last == null ? "" : last.authenticationStepResultDetail, last == null ? "" : last.authenticationMethod,
        bean.userPrincipalName, Times.second(bean.createdDateTime));
  }
}
