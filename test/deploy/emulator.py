"""Starts the emulator of AWS with five answers corrected in which it differs from AWS.

1. `aws:PrincipalArn` is the role's ARN where a role was assumed, not that of the session
   (IAM User Guide, AWS global condition context keys).
2. The ARN of a schedule that is created names its group, which stands in the request's body
   (Service Authorization Reference, Amazon EventBridge Scheduler).
3. A letter is authorised on the identity that it is sent from, with that address as `ses:FromAddress`
   (Service Authorization Reference, Amazon Simple Email Service v2).
4. An alarm on a sum of metrics, which the emulator does not know, is kept as one on the first of them: it is not shown that
   it rings (AWS::CloudWatch::Alarm, Metrics).
5. A state machine sees the name of the error that a function threw, and `Lambda.TooManyRequestsException` where there was no
   room for it (Step Functions Developer Guide, Handling errors).
"""

import json
from contextvars import ContextVar

from ministack import app
from ministack.core import iam_actions, iam_evaluator, lambda_runtime
from ministack.services import stepfunctions
from ministack.services.cloudformation import provisioners

resolve_condition_key = iam_evaluator._resolve_condition_key
extract_resource_arn = iam_actions.extract_resource_arn
alarm_record = provisioners._cw_metric_alarm_record
call_lambda = stepfunctions._call_lambda
sender = ContextVar("sender", default=None)


def condition_key(key, ctx):
    if key.lower() == "ses:fromaddress":
        return sender.get()
    value = resolve_condition_key(key, ctx)
    if key.lower() == "aws:principalarn" and ":assumed-role/" in str(value):
        account = value.split(":")[4]
        return f"arn:aws:iam::{account}:role/{iam_evaluator._role_name_from_assumed_arn(value)}"
    return value


def resource_arn(service, method, path, headers, body, *rest, **named):
    arn = extract_resource_arn(service, method, path, headers, body, *rest, **named)
    if service == "scheduler" and method == "POST" and ":schedule/default/" in arn:
        group = json.loads(body or b"{}").get("GroupName", "default")
        return arn.replace(":schedule/default/", f":schedule/{group}/")
    if service == "ses" and method == "POST" and path == "/v2/email/outbound-emails":
        address = json.loads(body or b"{}").get("FromEmailAddress")
        sender.set(address)
        return f"arn:aws:ses:eu-west-1:000000000000:identity/{address}"
    return arn


def record_of_alarm(name, props):
    terms = [term["MetricStat"] for term in props.get("Metrics") or [] if "MetricStat" in term]
    if terms:
        metric, period, statistic = terms[0]["Metric"], terms[0]["Period"], terms[0]["Stat"]
        rest = {key: value for key, value in props.items() if key != "Metrics"}
        props = {**rest, **metric, "Period": period, "Statistic": statistic}
    return alarm_record(name, props)


# Between the name of an error and its message, on the way from a function's process to the state machine.
NAMED = " \u241f "


def call_named(func_ref, event):
    try:
        return call_lambda(func_ref, event)
    except stepfunctions._ExecutionError as failure:
        if '"TooManyRequestsException"' in failure.cause:
            raise stepfunctions._ExecutionError("Lambda.TooManyRequestsException", failure.cause) from failure
        cause = json.loads(failure.cause) if failure.cause.startswith("{") else {}
        name, found, message = str(cause.get("errorMessage", "")).partition(NAMED)
        if not found:
            raise
        cause = {**cause, "errorType": name, "errorMessage": message}
        raise stepfunctions._ExecutionError(name, json.dumps(cause)) from failure


def naming_errors(script):
    thrown = "error: String(err.message || err)"
    assert thrown in script, "the emulator's worker has changed"
    return script.replace(thrown, f"error: (err.name || 'Error') + {json.dumps(NAMED)} + String(err.message || err)")


iam_evaluator._resolve_condition_key = condition_key
iam_actions.extract_resource_arn = resource_arn
provisioners._cw_metric_alarm_record = record_of_alarm
stepfunctions._call_lambda = call_named
lambda_runtime._NODEJS_WORKER_SCRIPT = naming_errors(lambda_runtime._NODEJS_WORKER_SCRIPT)
app.main()
